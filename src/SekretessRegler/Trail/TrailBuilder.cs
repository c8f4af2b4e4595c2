using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Examination;
using SekretessRegler.Provisions;

namespace SekretessRegler.Trail;

/// <summary>The trail of one item and one receiver: the steps of the method in their order.</summary>
internal sealed class TrailBuilder(Case @case, Answering answering, SecrecyReport report)
{
    private readonly ConditionTrail _conditions = new(@case);

    private Scene Scene => @case.Scene;

    public TrailNode Build(DecisionPart part) => new()
    {
        Text = $"Uppgift {part.Item} till {part.Receiver}",
        English = $"Item {part.Item} to {part.Receiver}",
        Children =
        [
            Assumptions(),
            Boundary(),
            .. PersonsAndPublic().Select(Secrecies).Where(node => !node.Children.IsEmpty),
            NotApplicable(),
            .. PersonsAndPublic().Select(Routes).Where(node => !node.Children.IsEmpty),
            Concurrence(),
            .. new RequestTrail(@case, _conditions).Of(answering.Outcomes(answering.AsThingsStand)),
        ],
    };

    private IEnumerable<Person?> PersonsAndPublic() => Scene.Persons.CastArray<Person?>().Append(null);

    // Method.md 1: the trail opens with the closed statements as the assumptions they are.
    private TrailNode Assumptions() => new()
    {
        Text = "Utgångspunkter: det som frågan anger",
        English = "Starting points: what the question states",
        Children =
        [
            Stated("Kategorier", "Categories", Scene.Item.Categories),
            Stated("Hänför sig till", "Relates to", Scene.Item.RelatesTo),
            Stated("Omständigheter", "Circumstances", Scene.Item.Circumstances),
            Stated("Syfte", "Purpose", Scene.Question.Purposes),
            Stated("Personer", "Persons", Scene.Item.Concerns is null ? null : [.. Scene.Persons.Select(person => person.Id)]),
        ],
    };

    private static TrailNode Stated(string swedish, string english, ImmutableArray<string>? codes) => new()
    {
        Text = swedish,
        English = english,
        Value = codes is not { } list ? "inget sagt" : list.IsEmpty ? "inga" : string.Join(", ", list),
        Origin = codes is null ? "utelämnat i frågan" : "uppgivet som fullständig lista",
    };

    private TrailNode Boundary() => new()
    {
        Text = "Gräns",
        English = "Boundary",
        Result = Truths.Name(@case.Crossed.Truth),
        Children =
        [
            .. Cited(StructureRole.Bound, Truths.Name(@case.Bound.Truth)),
            .. Cited(Scene.ReceiverIsForeign ? StructureRole.Foreign : StructureRole.Boundary, Truths.Name(@case.Crossed.Truth)),
            .. @case.Crossed.IsTrue && !IsWithinAgency ? [] : Cited(StructureRole.Branches, Truths.Name(@case.Crossed.Truth)),
        ],
    };

    private bool IsWithinAgency => Scene.Question.SameAgency == true;

    private TrailNode Secrecies(Person? person) => new()
    {
        Text = person is null ? "Sekretess till skydd för det allmänna" : $"Sekretess till skydd för {person.Id}",
        English = person is null ? "Secrecy for the public interest" : $"Secrecy for the sake of {person.Id}",
        Children = [.. report.Examined.Where(secrecy => secrecy.Person == person).Select(Secrecy)],
    };

    private TrailNode Secrecy(SecrecyInstance secrecy) => _conditions.Rule(
        secrecy.Law.Untyped,
        new Binding(secrecy.Person, Scene.Holder) { Secrecy = secrecy },
        Notations.Secrecy[report.State(secrecy)],
        further: [HarmTest(secrecy), .. secrecy.Rule.LongestYears is { } years ? [LongestTime(secrecy, years)] : Array.Empty<TrailNode>()]);

    private TrailNode HarmTest(SecrecyInstance secrecy)
    {
        var secret = new HarmResolver(Scene).IsSecret(secrecy.Rule.HarmTest, secrecy.Person);
        var harms = string.Join(" eller ", secrecy.Rule.HarmTest.Harms.Select(code => Scene.Vocabulary.Harms[code].Name));
        return new TrailNode
        {
            Citation = secrecy.Citation.ToString(),
            Text = harms.Length == 0 ? "Skaderekvisit: absolut sekretess" : $"Skaderekvisit: {SecrecyReport.HarmName(secrecy.Rule.HarmTest)} ({harms})",
            English = $"Harm test: {secrecy.Rule.HarmTest.Kind}",
            Result = secret.Truth switch { Truth.True => "sekretessbelagd", Truth.False => "inte sekretessbelagd", _ => "okänt: måste bedömas" },
            Origin = HarmOrigin(secrecy),
        };
    }

    private string? HarmOrigin(SecrecyInstance secrecy)
    {
        var answers = Scene.Question.Answers.Concat(secrecy.Person?.Answers ?? []).Concat(Scene.Item.Answers).Concat(Scene.Receiver.Answers);
        return answers.FirstOrDefault(answer => secrecy.Rule.HarmTest.Harms.Contains(answer.Code)) is { } given
            ? $"bedömt av {given.By}: {given.Value} – {given.Reason}" : null;
    }

    private static TrailNode LongestTime(SecrecyInstance secrecy, int years) => new()
    {
        Citation = secrecy.Citation.ToString(),
        Text = $"Längsta tid för uppgift i en allmän handling: {years} år",
        English = $"Longest time for an item in a public document: {years} years",
    };

    // A reader must see what was looked at and fell away, without the whole Act in every trail.
    private TrailNode NotApplicable()
    {
        var examined = report.Examined.Select(secrecy => secrecy.Citation).ToHashSet();
        var rest = @case.Secrecies.Select(secrecy => secrecy.Citation).Where(citation => !examined.Contains(citation)).Distinct().Order();
        return new TrailNode
        {
            Text = "Prövade men inte tillämpliga på det som uppgetts",
            English = "Examined but not applicable to what is stated",
            Value = string.Join(", ", rest),
        };
    }

    private TrailNode Routes(Person? person) => new()
    {
        Text = person is null ? "Vägar förbi sekretessen för det allmänna" : $"Vägar förbi sekretessen för {person.Id}",
        English = person is null ? "Routes past the public-interest secrecy" : $"Routes past the secrecy for {person.Id}",
        Children =
        [
            .. from secrecy in report.Examined
               where secrecy.Person == person
               from shown in secrecy.Routes.SelectMany(route => route.Shown)
               select RouteNode(secrecy, shown),
        ],
    };

    private TrailNode RouteNode(SecrecyInstance secrecy, ShownRoute shown)
    {
        var state = report.RouteState(secrecy, shown);
        var node = _conditions.Rule(shown.Law, shown.Binding, Notations.Route[state], isClosed: state == RouteState.Closed);
        return shown.Through is { } through ? node with { Value = $"genom {through}, förbi {secrecy.Citation}" } : node with { Value = $"förbi {secrecy.Citation}" };
    }

    private TrailNode Concurrence()
    {
        var stands = answering.Standing(@case.Stands(null));
        var law = Scene.Law.Structure(StructureRole.Concurrence).FirstOrDefault();
        return new TrailNode
        {
            Citation = law?.Citation.ToString(),
            Text = "Konkurrens: uppgiften får lämnas bara om varje sekretess som gäller är bruten",
            English = "Concurrence: permitted only if every secrecy in effect is lifted",
            Result = stands == Diagram.False ? "ingen sekretess hindrar" : stands == Diagram.True ? "sekretess hindrar" : "okänt",
            Act = law?.Wording.Act,
            Days = law?.Wording.Days.ToString(),
        };
    }

    private IEnumerable<TrailNode> Cited(StructureRole role, string result) =>
        Scene.Law.Structure(role).Select(law => new TrailNode
        {
            Citation = law.Citation.ToString(),
            Text = law.Rule.Meaning,
            Result = result,
            Act = law.Wording.Act,
            Days = law.Wording.Days.ToString(),
        });
}
