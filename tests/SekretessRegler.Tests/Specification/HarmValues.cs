using System.Collections.Immutable;
using SekretessRegler.Provisions;

namespace SekretessRegler.Tests.Specification;

/// <summary>The ordered harm answers of one chain, person and receiver: a graver harm is never likelier.</summary>
internal sealed class HarmValues(Situation situation, StatedAnswers answers)
{
    private static readonly ImmutableArray<string> Spellings =
        ["står-klart-att-inte", "står-inte-klart", "kan-antas", "särskild-anledning", "måste-antas"];

    /// <summary>True when some harm of the test is likely enough.</summary>
    public bool Secret(HarmTest test, Person? person, Reading reading) =>
        test.Harms.Any(code => AtLeast(code, test.SecretFrom, person, reading));

    private bool AtLeast(string code, Likelihood from, Person? person, Reading reading)
    {
        var harm = situation.Vocabulary.Harms[code];
        var tests = Tests(harm.Chain);
        var possible = Possible(harm.Chain, person)
            .Select(likelihoods => tests.Select(test => likelihoods[test.Grade] >= test.From).ToImmutableArray())
            .DistinctBy(results => string.Join(",", results)).ToList();
        var value = possible.Count == 1 ? 0 : reading.Value(new(harm.Chain, person?.Id), possible.Count)!.Value;
        return possible[value][tests.IndexOf((harm.Grade, from))];
    }

    // Likelihoods that no harm test tells apart are one.
    private ImmutableArray<(int Grade, Likelihood From)> Tests(string chain) =>
        [.. from one in situation.Rules<SecrecyRule>()
            from code in one.Rule.HarmTest.Harms
            let harm = situation.Vocabulary.Harms[code]
            where harm.Chain == chain
            select (harm.Grade, one.Rule.HarmTest.SecretFrom)];

    private IEnumerable<ImmutableDictionary<int, Likelihood>> Possible(string chain, Person? person)
    {
        var harms = situation.Vocabulary.Harms.Values.Where(harm => harm.Chain == chain).ToList();
        var grades = harms.Select(harm => harm.Grade).Distinct().Order().ToList();
        return Monotone(grades, Likelihood.MustBeAssumed).Where(one => harms.All(harm => Agrees(harm.Code, one[harm.Grade], person)));
    }

    private bool Agrees(string code, Likelihood likelihood, Person? person) =>
        answers.Harm(code, person) is not { } stated || Spellings.IndexOf(stated) == (int)likelihood;

    private static IEnumerable<ImmutableDictionary<int, Likelihood>> Monotone(List<int> grades, Likelihood most)
    {
        if (grades.Count == 0)
        {
            return [ImmutableDictionary<int, Likelihood>.Empty];
        }

        return Enum.GetValues<Likelihood>().Where(one => one <= most)
            .SelectMany(one => Monotone(grades[1..], one).Select(graver => graver.Add(grades[0], one)));
    }
}
