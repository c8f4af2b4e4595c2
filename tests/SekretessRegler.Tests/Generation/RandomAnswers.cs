using System.Collections.Immutable;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Generation;

/// <summary>Random answers to leaves and harms, where each belongs or at the top for all.</summary>
internal sealed class RandomAnswers(Dice dice, int open)
{
    public static readonly string[] Likelihoods = ["står-klart-att-inte", "står-inte-klart", "kan-antas", "särskild-anledning", "måste-antas"];

    public ImmutableArray<Answer> AtTop(bool forAll) =>
        [.. To(Scope.Question), .. To(Scope.Secrecy).Select(OnSecrecy), .. forAll && dice.Chance(30) ? [.. To(Scope.Person, Scope.Item).Select(ForAll)] : Array.Empty<Answer>()];

    public ImmutableArray<Answer> AtItem() => [.. To(Scope.Item), .. Harm("skada")];

    public ImmutableArray<Answer> AtReceiver() => [.. To(Scope.Receiver)];

    public ImmutableArray<Answer> AtPerson(string id) =>
    [
        .. To(Scope.Person), .. To(Scope.PersonAndReceiver).Select(ForAll), .. Harm(dice.Pick("men", "betydande-men")), .. Harm("skada"),
        .. new[] { "A", "B", "C" }.Where(other => other != id).SelectMany(other => To(Scope.Pair).Select(one => one with { Toward = other })),
    ];

    private IEnumerable<Answer> To(params Scope[] scopes) =>
        RandomVocabulary.Leaves.Where(leaf => scopes.Contains(leaf.Scope) && leaf.Kind != LeafKind.LegalQuestion && !dice.Chance(open))
            .Select(leaf => Answer(leaf.Code, dice.Pick([.. leaf.Values])));

    private IEnumerable<Answer> Harm(string code) =>
        dice.Chance(open) ? [] : [Answer(code, dice.Pick(Likelihoods)) with { ForAll = true }];

    private Answer OnSecrecy(Answer answer)
    {
        var secrecies = dice.Chance(60) ? ImmutableArray.Create($"L 20:{dice.Between(1, 3)}") : [];
        return answer with { Secrecies = secrecies, ForAll = secrecies.IsEmpty || dice.Contested(50) };
    }

    private static Answer ForAll(Answer answer) => answer with { ForAll = true };

    private static Answer Answer(string code, string value) => new() { Code = code, Value = value, Reason = "skäl", By = "handläggare 1" };
}
