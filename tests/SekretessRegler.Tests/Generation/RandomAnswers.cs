using System.Collections.Immutable;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Generation;

/// <summary>Random answers to leaves and harms, where each belongs or at the top for all.</summary>
internal sealed class RandomAnswers(Dice dice, int open, RulePack pack)
{
    private readonly ImmutableArray<string> _personal = [.. pack.Sections.SelectMany(section => section.Wordings[0].Rules).OfType<SecrecyRule>()
        .Where(rule => rule.Protects == Protection.Individual).SelectMany(rule => rule.HarmTest.Harms).Distinct()];

    public static readonly string[] Likelihoods = ["står-klart-att-inte", "står-inte-klart", "kan-antas", "särskild-anledning", "måste-antas"];

    public ImmutableArray<Answer> AtTop(bool forAll) =>
        [.. To(Scope.Question).Select(ForAll), .. dice.Chance(50) ? To(Scope.Secrecy).Select(OnSecrecy).Select(ForAll) : [], .. forAll && dice.Chance(30) ? [.. To(Scope.Person, Scope.Item).Select(ForAll)] : Array.Empty<Answer>()];

    public ImmutableArray<Answer> AtItem() => [.. To(Scope.Item).Select(ForAll), .. Harm("skada")];

    public ImmutableArray<Answer> AtReceiver() => [.. To(Scope.Receiver)];

    public ImmutableArray<Answer> AtPerson(string id, string[] all) =>
    [
        .. To(Scope.Person), .. To(Scope.PersonAndReceiver).Select(ForAll), .. Harms(), .. To(Scope.Secrecy).Select(OnSecrecy),
        .. all.Where(other => other != id).SelectMany(other => To(Scope.Pair).Select(one => one with { Toward = other })),
    ];

    private IEnumerable<Answer> To(params Scope[] scopes) =>
        RandomVocabulary.Leaves.Where(leaf => scopes.Contains(leaf.Scope) && leaf.Kind != LeafKind.LegalQuestion && !dice.Chance(open))
            .Select(leaf => Answer(leaf.Code, dice.Pick([.. leaf.Values])));

    // Of the two in one chain only one is answered, so that they never contradict.
    private IEnumerable<Answer> Harms() =>
        new[] { dice.Pick("men", "betydande-men"), "skada" }.Intersect(_personal).SelectMany(Harm);

    private IEnumerable<Answer> Harm(string code) =>
        dice.Chance(open) ? [] : [Answer(code, dice.Pick(Likelihoods)) with { ForAll = true }];

    private Answer OnSecrecy(Answer answer) =>
        ForAll(dice.Chance(60) ? answer with { Secrecies = [$"L 20:{dice.Between(1, 3)}"] } : answer);

    private static Answer ForAll(Answer answer) => answer with { ForAll = true };

    public static Answer Answer(string code, string value) => new() { Code = code, Value = value, Reason = "skäl", By = "handläggare 1" };
}
