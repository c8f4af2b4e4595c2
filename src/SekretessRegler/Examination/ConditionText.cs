using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Examination;

/// <summary>Puts a condition into plain words, with the value it was tested against.</summary>
internal sealed class ConditionText(Scene scene)
{
    private PackVocabulary Vocabulary => scene.Vocabulary;

    /// <summary>Why the condition closes a route, in one line.</summary>
    public string Obstacle((Condition Condition, bool IsWanted) failed)
    {
        var (text, _) = Of(failed.Condition);
        var words = failed.Condition.Anchor.Words is { } quoted ? $" (”{quoted}”)" : "";
        return failed.IsWanted ? $"inte uppfyllt: {text}{words}" : $"hindrar: {text}{words}";
    }

    /// <summary>The condition in Swedish and English.</summary>
    public (string Swedish, string English) Of(Condition condition) => condition switch
    {
        AllOf => ("alla av följande", "all of the following"),
        AnyOf { Conditions.Length: 2 } either when either.Parts.All(part => part.Parts.IsEmpty) => Either(either),
        AnyOf => ("något av följande", "any of the following"),
        Not not => Of(not.Inner) is var (swedish, english) ? ($"inte: {swedish}", $"not: {english}") : default,
        Defined defined => (Plain(defined.Code), Plain(defined.Code)),
        SomeOtherPerson => ("en annan person i frågan som det gäller", "another person in the question for whom it holds"),
        AgeTest age => age.Under ? ($"yngre än {age.Limit} år", $"under {age.Limit} years") : ($"minst {age.Limit} år", $"at least {age.Limit} years"),
        TermTest test => Term(test),
        AnswerTest test => Answer(test),
        ConsentTest consent => consent.ByGuardians ? ("samtycke av vårdnadshavarna", "consent by the guardians") : ("samtycke av den enskilde", "consent by the person"),
        CrimeTest crime => Crime(crime),
        SecrecyTest test => ($"sekretess enligt {test.Secrecies}", $"secrecy under {test.Secrecies}"),
        DutyTest => ("uppgiftsskyldighet enligt lag eller förordning", "a duty to disclose under statute"),
        SamePrincipalTest => ("samma huvudman", "same principal"),
        _ => throw new System.Diagnostics.UnreachableException("The kinds of conditions are closed."),
    };

    /// <summary>What the question says where the condition looks; null where it looks at nothing by itself.</summary>
    public string? Value(Condition condition, Binding binding) => condition switch
    {
        AgeTest => binding.Person?.Born is not null ? "född på angiven dag" : binding.Person?.Age is { } age ? $"{age} år" : null,
        TermTest test => Stated(test.Field, binding),
        AnswerTest test => Find(test.Code, binding)?.Value,
        CrimeTest test => Find(test.Leaf, binding)?.Value,
        _ => null,
    };

    private (string, string) Either(AnyOf either) =>
        (Of(either.Parts[0]), Of(either.Parts[1])) is var (first, second)
            ? ($"{first.Swedish} eller {second.Swedish}", $"{first.English} or {second.English}") : default;

    private (string, string) Term(TermTest test)
    {
        var (swedish, english) = FieldNames.Of(test.Field);
        return ($"{swedish}: {Names(test, term => term.Name, "eller")}", $"{english}: {Names(test, term => term.English ?? term.Name, "or")}");
    }

    private string Names(TermTest test, Func<Term, string> name, string or)
    {
        var names = test.Codes.Select(code => FieldNames.Family(test.Field) is { } family && Vocabulary.ByCode.TryGetValue((family, code), out var term)
            ? name(term) : code).ToImmutableArray();
        return names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} {or} {names[^1]}";
    }

    private (string, string) Answer(AnswerTest test)
    {
        var leaf = Vocabulary.Leaves[test.Code];
        var values = test.Values is [Leaf.Yes] ? "" : $" = {string.Join(", ", test.Values)}";
        return ($"{leaf.Name}{values}", $"{leaf.English ?? leaf.Name}{values}");
    }

    private (string, string) Crime(CrimeTest test)
    {
        var lowest = test.LowestAtLeast is { } months ? $", lägsta straff minst {months} månader" : "";
        var highest = test.HighestAtLeast is { } most ? $", högsta straff minst {most} månader" : "";
        var prison = test.Prison is { } wanted ? wanted ? ", fängelse i straffskalan" : ", inte fängelse i straffskalan" : "";
        var places = test.Places is { } reach ? $" enligt {reach}" : "";
        return ($"brott{places}{lowest}{highest}{prison}", $"crime{places}{lowest}{highest}{prison}");
    }

    private Answer? Find(string code, Binding binding) => new AnswerResolver(scene).Find(Vocabulary.Leaves[code], binding);

    private string? Stated(Field field, Binding binding)
    {
        var item = scene.Item;
        return field switch
        {
            Field.HolderAgency => binding.Holder.Agency,
            Field.HolderActivity => binding.Holder.Activity,
            Field.ReceiverAgency => scene.Receiver.Agency,
            Field.ReceiverActivity => scene.Receiver.Activity,
            Field.Category => string.Join(", ", item.Categories),
            Field.RelatesTo => List(item.RelatesTo),
            Field.Circumstance => List(item.Circumstances),
            Field.Purpose => List(scene.Question.Purposes),
            Field.Initiative => scene.Question.Initiative,
            Field.PersonRole => List(binding.Person?.Roles),
            Field.DocumentKind => item.DocumentKind,
            _ => null,
        };
    }

    private static string? List(ImmutableArray<string>? codes) =>
        codes is not { } list ? null : list.IsEmpty ? "inget" : string.Join(", ", list);

    private static string Plain(string code) => code.Replace('-', ' ');
}
