using SekretessRegler.Conditions;
using SekretessRegler.Examination;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking.Derivation;

/// <summary>Questions in which the statement that a condition reads is another, the likeliest first.</summary>
internal static class StatementChanges
{
    /// <param name="other">The other person, where the condition speaks of another.</param>
    public static IEnumerable<Question> Of(Trial trial, Condition leaf, Whom whom, Person? other, Truth target)
    {
        var binding = trial.Binding(leaf, whom) with { Other = other };
        return target == Truth.Unknown ? Unstated(trial, leaf, binding) : Otherwise(trial, leaf, binding);
    }

    /// <summary>Why no question can make the condition unknown, or otherwise at all; null when some might.</summary>
    public static Reason? Impossible(Condition leaf, PackVocabulary vocabulary, Truth target) => leaf switch
    {
        SecrecyTest => Reason.OtherRules,
        AnswerTest test when vocabulary.Leaves[test.Code].Kind == LeafKind.LegalQuestion => Reason.LegalQuestion,
        TermTest test when target == Truth.Unknown && TermChanges.IsAlwaysStated(test.Field) => Reason.AlwaysStated,
        DutyTest when target == Truth.Unknown => Reason.OtherRules,
        _ => null,
    };

    private static IEnumerable<Question> Unstated(Trial trial, Condition leaf, Binding binding) => leaf switch
    {
        TermTest test => TermChanges.IsAlwaysStated(test.Field) ? [] : [TermChanges.Unstated(trial, test.Field, binding.OfWhom.Person)],
        AgeTest when binding.OfWhom.Person is { } person => [PersonChanges.Ageless(trial, person)],
        AnswerTest test => Answers(trial, test.Code, test.Swapped, binding, [null]),
        CrimeTest test => Answers(trial, test.Leaf, test.Swapped, binding, [null]),
        ConsentTest test when binding.OfWhom.Person is { } person => PersonChanges.Consents(trial, test, person, unknown: true),
        SamePrincipalTest => PartyChanges.Principal(trial, unknown: true),
        _ => [],
    };

    private static IEnumerable<Question> Otherwise(Trial trial, Condition leaf, Binding binding) => leaf switch
    {
        TermTest test => TermChanges.Of(trial, test, binding.OfWhom.Person),
        AgeTest test when binding.OfWhom.Person is { } person => PersonChanges.Ages(trial, test, person),
        AnswerTest test => Answers(trial, test.Code, test.Swapped, binding, Values(trial, test)),
        CrimeTest test => Answers(trial, test.Leaf, test.Swapped, binding, trial.Scene.Vocabulary.Crimes.Select(crime => crime.Code)),
        ConsentTest test when binding.OfWhom.Person is { } person => PersonChanges.Consents(trial, test, person, unknown: false),
        SamePrincipalTest => PartyChanges.Principal(trial, unknown: false),
        DutyTest => Duties(trial, binding),
        _ => [],
    };

    private static IEnumerable<string> Values(Trial trial, AnswerTest test) => trial.Scene.Vocabulary.Leaves[test.Code] is { IsCrime: true }
        ? trial.Scene.Vocabulary.Crimes.Select(crime => crime.Code)
        : trial.Scene.Vocabulary.Leaves[test.Code].Values;

    private static IEnumerable<Question> Answers(Trial trial, string code, bool swapped, Binding binding, IEnumerable<string?> values)
    {
        var leaf = trial.Scene.Vocabulary.Leaves[code];
        var asked = AnswerResolver.Asked(leaf, binding, swapped);
        return leaf.Kind == LeafKind.LegalQuestion || !AnswerResolver.IsAskable(leaf, asked) ? []
            : values.Select(value => AnswerChanges.Answered(trial, leaf, asked, value));
    }

    // A duty is undone by undoing one of its own conditions.
    private static IEnumerable<Question> Duties(Trial trial, Binding binding) =>
        from duty in trial.Case.Duties.Duties
        where duty.For(binding.Person).IsTrue
        from place in ConditionPlace.Of(duty.Law.Rule.Condition)
        where place.Leaf is AnswerTest
        from question in Of(trial, place.Leaf, new(binding.Person?.Id, null), null, place.SpeaksFor ? Truth.False : Truth.True)
        select question;
}
