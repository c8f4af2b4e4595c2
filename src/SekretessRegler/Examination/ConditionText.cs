using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Examination;

/// <summary>Puts a condition into plain words.</summary>
internal sealed class ConditionText(Scene scene)
{
    private static readonly Bilingual AllOfThem = new("alla av följande", "all of the following");
    private static readonly Bilingual AnyOfThem = new("något av följande", "any of the following");
    private static readonly Bilingual NotAllOfThem = new("inte alla av följande", "not all of the following");
    private static readonly Bilingual NoneOfThem = new("inget av följande", "none of the following");
    private static readonly Bilingual Other = new("en annan person i frågan", "another person in the question");
    private static readonly Bilingual NoOther = new("ingen annan person är upptagen i frågan", "no other person is listed in the question");

    private readonly Names _names = new(scene.Vocabulary);

    /// <summary>The condition as a line with its parts below it.</summary>
    public Bilingual Heading(Condition condition) => condition switch
    {
        AllOf => AllOfThem,
        AnyOf any when OneLeaf(any) is null => AnyOfThem,
        Not { Inner: AllOf } => NotAllOfThem,
        Not { Inner: AnyOf any } when OneLeaf(any) is null => NoneOfThem,
        _ => Of(condition),
    };

    /// <summary>The whole condition in one line.</summary>
    public Bilingual Of(Condition condition) => condition switch
    {
        AllOf all => Bilingual.Both(all.Parts.Select(Of)),
        AnyOf any when OneLeaf(any) is { } test => Answer(test),
        AnyOf any => Bilingual.Either(any.Parts.Select(Of)),
        Not { Inner: TermTest test } => Term(test, FieldNames.IsNot(test.Field)),
        Not not => Of(not.Inner).With(swedish => $"inte: {swedish}", english => $"not: {english}"),
        Defined defined => _names.Definition(defined.Code),
        SomeOtherPerson => scene.AllPersons.Length > 1 ? Other : NoOther,
        AgeTest age => Age(age.Limit, age.Under),
        TermTest test => Term(test, FieldNames.Is(test.Field)),
        AnswerTest test => Answer(test),
        ConsentTest consent => Consent(consent),
        CrimeTest crime => Crime(crime),
        SecrecyTest test => Secrecy(test),
        DutyTest => new("uppgiftsskyldighet enligt lag eller förordning", "a duty to disclose under statute"),
        SamePrincipalTest => new("samma huvudman", "the same principal"),
        _ => throw new System.Diagnostics.UnreachableException("The kinds of conditions are closed."),
    };

    /// <summary>That the condition does not hold, or holds although it must not, in one line.</summary>
    public Bilingual Obstacle(Condition condition, bool isWanted) => (condition, isWanted) switch
    {
        (TermTest test, true) => Term(test, FieldNames.IsNot(test.Field)),
        (AgeTest age, true) => Age(age.Limit, !age.Under),
        (SomeOtherPerson, true) => Of(condition),
        (Defined defined, true) when ConditionWalk.All(defined).Any(part => part is SomeOtherPerson) && scene.AllPersons.Length < 2 =>
            Bilingual.List([Of(condition).With(swedish => $"{swedish}: nej", english => $"{english}: no"), NoOther], ", "),
        (_, true) => Of(condition).With(swedish => $"{swedish}: nej", english => $"{english}: no"),
        _ => Of(condition).With(swedish => $"{swedish}: ja", english => $"{english}: yes"),
    };

    // Alternatives that are answers to one and the same leaf are one answer with several values.
    public static AnswerTest? OneLeaf(AnyOf any) =>
        any.Parts.Length > 0 && any.Parts.All(part => part is AnswerTest) && any.Parts.Cast<AnswerTest>().DistinctBy(test => (test.Code, test.Swapped)).Count() == 1
            ? new(((AnswerTest)any.Parts[0]).Code, [.. any.Parts.Cast<AnswerTest>().SelectMany(test => test.Values)], false) : null;

    private static Bilingual Age(int limit, bool under) => under
        ? new($"yngre än {limit} år", $"under {limit} years") : new($"minst {limit} år", $"at least {limit} years");

    private Bilingual Term(TermTest test, Bilingual field)
    {
        var names = Bilingual.Either(test.Codes.Select(code => FieldNames.Family(test.Field) is { } family ? _names.Term(family, code) : Names.Plain(code)));
        return new($"{field.Swedish} {names.Swedish}", $"{field.English} {names.English}");
    }

    private Bilingual Answer(AnswerTest test)
    {
        var name = _names.Question(test.Code);
        var values = Bilingual.Either(test.Values.Select(value => _names.Answer(test.Code, value)));
        return test.Values is [Vocabulary.Leaf.Yes] ? name : new($"{name.Swedish}: {values.Swedish}", $"{name.English}: {values.English}");
    }

    private static Bilingual Consent(ConsentTest consent) => consent.ByGuardians
        ? new("samtycke av vårdnadshavarna", "consent by the guardians") : new("samtycke av den enskilde", "consent by the person");

    private static Bilingual Secrecy(SecrecyTest test)
    {
        if (test.Secrecies.Parts.Any(part => part is AllProvisions))
        {
            return new("någon sekretess", "any secrecy");
        }

        var places = Citations.Short(test.Secrecies.Parts.Select(part => part.ToString()!));
        return new($"sekretess enligt {places}", $"secrecy under {places}");
    }

    private static Bilingual Crime(CrimeTest crime)
    {
        ImmutableArray<Bilingual> said =
        [
            crime.Places is { } reach && Citations.Short(reach.Parts.Select(part => part.ToString()!)) is var places ? new($"brott enligt {places}", $"crime under {places}") : new("brott", "crime"),
            .. crime.LowestAtLeast is { } lowest ? [new Bilingual($"lägsta straff minst {lowest} månader", $"lowest penalty at least {lowest} months")] : Array.Empty<Bilingual>(),
            .. crime.HighestAtLeast is { } highest ? [new Bilingual($"högsta straff minst {highest} månader", $"highest penalty at least {highest} months")] : Array.Empty<Bilingual>(),
            .. crime.Prison is { } prison ? [prison ? new Bilingual("fängelse i straffskalan", "imprisonment in the scale") : new("inte fängelse i straffskalan", "no imprisonment in the scale")] : Array.Empty<Bilingual>(),
        ];
        return Bilingual.List(said, ", ");
    }
}
