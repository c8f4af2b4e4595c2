using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Examination;

/// <summary>Matches codes of a rule against what the question states: parties, categories, relations, purposes …</summary>
internal sealed class TermResolver(Scene scene)
{
    private readonly ActivityResolver _activities = new(scene);

    private PackVocabulary Vocabulary => scene.Vocabulary;

    public Formula Of(TermTest test, Binding binding) => test.Field switch
    {
        Field.HolderAgency => Matches(Family.Agencies, binding.Holder.Agency, test),
        Field.HolderActivity => _activities.At(binding.Holder, code => IsAny(Family.Activities, code, test)),
        Field.ReceiverKind => Formula.Of(test.Codes.Contains(ReceiverKindCode)),
        Field.ReceiverAgency => scene.Receiver.Agency is { } agency ? Matches(Family.Agencies, agency, test) : Formula.False,
        Field.ReceiverActivity => scene.Receiver.Agency is null ? Formula.False : _activities.AtReceiver(code => IsAny(Family.Activities, code, test)),
        Field.Standing => Formula.Of(test.Codes.Any(code => HasStanding(code, binding.Person))),
        Field.Category => Formula.Of(scene.Item.Categories.Any(code => IsAny(Family.Categories, code, test))),
        Field.RelatesTo => Listed(Family.Relations, scene.Item.RelatesTo, test, null),
        Field.Circumstance => Listed(Family.Circumstances, scene.Item.Circumstances, test, null),
        Field.Purpose => Listed(Family.Purposes, scene.Question.Purposes, test, null),
        Field.DocumentKind => Listed(Family.DocumentKinds, scene.Item.DocumentKind is { } kind ? [kind] : null, test, null),
        Field.PersonRole => binding.Person is { } person ? Listed(Family.Roles, person.Roles, test, person) : Formula.False,
        Field.PersonKind => Formula.Of(binding.Person is { } one && test.Codes.Contains(PersonKindCode(one.Kind))),
        Field.Origin => Origin(test),
        Field.Initiative => Initiative(test),
        Field.Identifiable => Identifiable(test),
        _ => throw new System.Diagnostics.UnreachableException("The fields are closed."),
    };

    public Formula SamePrincipal(Binding binding)
    {
        var (holder, receiver) = (binding.Holder.Principal, scene.Receiver.Principal);
        return scene.ReceiverIsPrivate ? Formula.False
            : holder is not null && receiver is not null ? Formula.Of(holder == receiver)
            : YesNo("samma-huvudman", VariableKind.Fact, null);
    }

    /// <summary>The item cannot be tied to anyone: presumed not so, since it can only take information out of secrecy.</summary>
    public Formula Unidentifiable() => scene.Item.Identifiable is { } identifiable
        ? Formula.Of(!identifiable)
        : YesNo("ingen-kan-identifieras", VariableKind.ExemptingFact, null);

    private string ReceiverKindCode =>
        scene.ReceiverIsPrivate ? "enskild" : scene.ReceiverIsForeign ? "utländsk" : "myndighet";

    private static string PersonKindCode(PersonKind kind) => kind switch
    {
        PersonKind.Legal => "juridisk",
        PersonKind.Deceased => "avliden",
        _ => "fysisk",
    };

    // Who a standing such as party is toward the case, it is toward the public interest too; a self or a child that has none.
    private bool HasStanding(string code, Person? person) => scene.ReceiverIsPrivate && code switch
    {
        "själv" => person is not null && scene.Receiver.Is == person.Id,
        "vårdnadshavare" => person is not null && scene.Receiver.GuardianOf.Contains(person.Id),
        _ => scene.Receiver.Standings.Any(stated => Vocabulary.IsUnder(Family.Standings, stated, code)),
    };

    private Formula Matches(Family family, string code, TermTest test) => Formula.Of(IsAny(family, code, test));

    private bool IsAny(Family family, string code, TermTest test) =>
        test.Codes.Any(tested => code == tested || Vocabulary.IsUnder(family, code, tested));

    // An ancestor holds when any code of the day's law under it does.
    private Formula Listed(Family family, ImmutableArray<string>? stated, TermTest test, Person? person)
    {
        if (stated is { } codes)
        {
            return Formula.Of(codes.Any(code => IsAny(family, code, test)));
        }

        var open = test.Codes.SelectMany(code => scene.Law.CodesUnder(test.Field, family, code)).Distinct().Order(StringComparer.Ordinal);
        return Formula.Any(open.Select(code => TermVariable(family, code, person)));
    }

    private Formula TermVariable(Family family, string code, Person? person)
    {
        var presumed = Vocabulary.ByCode.GetValueOrDefault((family, code))?.PresumedAbsent == true;
        return YesNo(code, presumed ? VariableKind.ExemptingFact : VariableKind.Fact, person, family);
    }

    private Formula Origin(TermTest test) => scene.Item.Origin is { } origins
        ? Formula.Any(origins.Select(origin =>
            Matches(Family.Agencies, origin.Agency, test) | _activities.At(origin, code => IsAny(Family.Activities, code, test))))
        : Formula.Any(test.Codes.Select(code => YesNo($"kommer-från {code}", VariableKind.Fact, null)));

    private Formula Initiative(TermTest test)
    {
        ImmutableArray<string> values = ["eget", "begäran"];
        var allowed = scene.Question.Initiative is { } stated ? ValueSet.Of(values.IndexOf(stated)) : ValueSet.All(2);
        var variable = scene.Variable("initiativ", (key, sequence) =>
            new Variable(key, VariableKind.Fact, values, allowed) { Rank = scene.Rank(null, 0, sequence) });
        return Formula.OneOf(variable, test.Codes.Select(code => ValueSet.Of(values.IndexOf(code))).Aggregate((a, b) => a | b));
    }

    private Formula Identifiable(TermTest test) =>
        test.Codes.Contains(Leaf.No) ? Unidentifiable() : !Unidentifiable();

    // One code can stand in several families, and each is then a question of its own.
    private Formula YesNo(string code, VariableKind kind, Person? person, Family? family = null)
    {
        var key = $"{(family is null ? "" : $"{family}:")}{code}{(person is null ? "" : $"|{person.Id}")}";
        var variable = scene.Variable(key, (name, sequence) =>
            new Variable(name, kind, [Leaf.Yes, Leaf.No], ValueSet.All(2))
            {
                Code = code,
                Family = family,
                About = new Subject(person?.Id, null, scene.Item.Id),
                Presumed = kind == VariableKind.ExemptingFact ? ValueSet.Of(1) : null,
                Rank = scene.Rank(person, 1, sequence),
            });
        return Formula.OneOf(variable, ValueSet.Of(0));
    }
}
