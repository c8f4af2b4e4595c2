using System.Collections.Immutable;
using SekretessRegler.Provisions;

namespace SekretessRegler.Vocabulary;

/// <summary>The harms of one protected interest, mildest first, and every way to give each of them a likelihood.</summary>
/// <remarks>The graver a harm, the less likely it is: a likelihood never rises along the chain.</remarks>
internal sealed class HarmChain(string code, ImmutableArray<Harm> harms)
{
    public string Code { get; } = code;

    public ImmutableArray<Harm> Harms { get; } = harms;

    public ImmutableArray<ImmutableArray<Likelihood>> States { get; } = StatesOf(harms.Length);

    public static ImmutableArray<ImmutableArray<Likelihood>> StatesOf(int grades)
    {
        IEnumerable<ImmutableArray<Likelihood>> states = [[]];
        for (var grade = 0; grade < grades; grade++)
        {
            states = states.SelectMany(state => Enum.GetValues<Likelihood>()
                .Where(next => state.IsEmpty || next <= state[^1])
                .Select(next => state.Add(next)));
        }

        return [.. states];
    }

    public int IndexOf(string harm) => Harms.TakeWhile(one => one.Code != harm).Count();
}
