using System.Collections.Immutable;
using SekretessRegler.Examination;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>The trail of one item and one receiver: the steps of the method in their order.</summary>
internal sealed class TrailBuilder(Case @case, Answering answering, SecrecyReport report)
{
    private readonly ConditionTrail _conditions = new(@case);
    private readonly Names _names = new(@case.Scene.Vocabulary);

    private Scene Scene => @case.Scene;

    public TrailNode Build(DecisionPart part)
    {
        var receiver = _names.Receiver(Scene.Receiver);
        return new()
        {
            Text = $"Uppgift {part.Item} till {receiver.Swedish}",
            English = $"Item {part.Item} to {receiver.English}",
            Children =
            [
                Assumptions(),
                Boundary(),
                .. @case.Bound.IsFalse ? [] : new SecrecyTrail(@case, report, _conditions).Nodes.Concat(Following()),
                .. new RouteTrail(@case, report, _conditions).Nodes,
                .. @case.Bound.IsFalse ? [] : new[] { Concurrence() },
                .. new RequestTrail(@case, _conditions).Of(answering.Outcomes(answering.AsThingsStand)),
            ],
        };
    }

    // Method.md 1: the trail opens with the closed statements as the assumptions they are.
    private TrailNode Assumptions() => new()
    {
        Text = "Utgångspunkter: det som frågan anger",
        English = "Starting points: what the question states",
        IsToldAbove = true,
        Children =
        [
            Stated("Kategorier", "Categories", Scene.Item.Categories, code => _names.Term(Family.Categories, code)),
            Stated("Hänför sig till", "Relates to", Scene.Item.RelatesTo, code => _names.Term(Family.Relations, code)),
            Stated("Omständigheter", "Circumstances", Scene.Item.Circumstances, code => _names.Term(Family.Circumstances, code)),
            Stated("Syfte", "Purpose", Scene.Question.Purposes, code => _names.Term(Family.Purposes, code)),
            Stated("Personer", "Persons", Scene.Item.Concerns is null ? null : [.. Scene.Persons.Select(person => person.Id)], Bilingual.Same),
        ],
    };

    private static TrailNode Stated(string swedish, string english, ImmutableArray<string>? codes, Func<string, Bilingual> name)
    {
        var value = codes is not { } list ? new("inget sagt", "nothing stated")
            : list.IsEmpty ? new("inga", "none") : Bilingual.List([.. list.Select(name)], ", ");
        return new()
        {
            Text = swedish,
            English = english,
            Value = value.Swedish,
            ValueInEnglish = value.English,
            Origin = codes is null ? "utelämnat i frågan" : "uppgivet som fullständig lista",
            OriginInEnglish = codes is null ? "left out of the question" : "stated as a complete list",
        };
    }

    // Where the Act does not bind the holder there is no boundary, no secrecy and no concurrence of its to speak of.
    private TrailNode Boundary() => @case.Bound.IsFalse ? new()
    {
        Text = "Utlämnaren är bunden av lagen",
        English = "The holder is bound by the Act",
        Result = Truths.Name(Conditions.Truth.False),
        Children =
        [
            .. Cited(StructureRole.Bound, Truths.Name(Conditions.Truth.False)),
            .. new OwnConfidentiality(@case).Provisions().Select(own => Cited(own.Law, Truths.Name(own.Applies))),
        ],
    }
    : new()
    {
        Text = "Sekretessgräns passeras",
        English = "A secrecy boundary is crossed",
        Result = Truths.Name(@case.Crossed.Truth),
        Children =
        [
            .. Cited(StructureRole.Bound, Truths.Name(@case.Bound.Truth)),
            .. Cited(Scene.ReceiverIsForeign ? StructureRole.Foreign : StructureRole.Boundary, Truths.Name(@case.Crossed.Truth)),
            .. @case.Crossed.IsTrue && !IsWithinAgency ? [] : Cited(StructureRole.Branches, Truths.Name(@case.Crossed.Truth)),
        ],
    };

    private bool IsWithinAgency => Scene.Question.SameAgency == true;

    private IEnumerable<TrailNode> Following()
    {
        ImmutableArray<TrailNode> transfers = [.. @case.Imports.Unseen(@case.Coverage).Select(one => Cited(one.Law, Truths.Name(one.Brings.Truth)))];
        return transfers.IsEmpty ? [] :
        [
            new()
            {
                Text = "Sekretess som kan följa med från där uppgiften kommer ifrån, och som inte syns här",
                English = "Secrecy that can follow the item from where it comes, and is not seen here",
                Children = transfers,
            },
        ];
    }

    private TrailNode Concurrence()
    {
        var stands = answering.Standing(@case.Stands(null) | @case.Hidden);
        var law = Scene.Law.Structure(StructureRole.Concurrence).FirstOrDefault();
        return new TrailNode
        {
            Citation = law?.Citation.ToString(),
            Text = "Konkurrens: uppgiften får lämnas bara om varje sekretess som gäller är bruten",
            English = "Concurrence: permitted only if every secrecy in effect is lifted",
            Result = stands == Diagram.False ? "ingen-sekretess-hindrar" : stands == Diagram.True ? "sekretess-hindrar" : "okänt",
            Act = law?.Wording.Act,
            Days = law?.Wording.Days.ToString(),
        };
    }

    private IEnumerable<TrailNode> Cited(StructureRole role, string result) =>
        Scene.Law.Structure(role).Select(law => Cited(law, result));

    private TrailNode Cited<T>(RuleInForce<T> law, string result)
        where T : Rule => new()
    {
        Citation = law.Citation.ToString(),
        Text = law.Rule.Meaning,
        English = Scene.Vocabulary.English.Of(law.Rule.Meaning).English,
        Result = result,
        Act = law.Wording.Act,
        Days = law.Wording.Days.ToString(),
    };
}
