using System.Collections.Frozen;
using System.Collections.Immutable;
using SekretessRegler.Conditions;

namespace SekretessRegler.Vocabulary;

/// <summary>All words of a pack: the trees, the leaves, harms, crimes and definitions.</summary>
internal sealed class PackVocabulary
{
    private readonly FrozenDictionary<(Family, string), FrozenSet<string>> _ancestors;

    public PackVocabulary(
        IEnumerable<Statute> statutes, IEnumerable<Term> terms, IEnumerable<Leaf> leaves, IEnumerable<Harm> harms,
        IEnumerable<Crime> crimes, IEnumerable<Defined> definitions, IEnumerable<BranchRule> branches)
    {
        Statutes = [.. statutes];
        Terms = [.. terms];
        Leaves = leaves.ToFrozenDictionary(leaf => leaf.Code);
        Harms = harms.ToFrozenDictionary(harm => harm.Code);
        HarmChains = Harms.Values.GroupBy(harm => harm.Chain)
            .ToFrozenDictionary(chain => chain.Key, chain => new HarmChain(chain.Key, [.. chain.OrderBy(harm => harm.Grade)]));
        Crimes = [.. crimes];
        Definitions = definitions.ToFrozenDictionary(definition => definition.Code);
        Branches = [.. branches];
        ByCode = Terms.ToFrozenDictionary(term => (term.Family, term.Code));
        _ancestors = Terms.ToFrozenDictionary(term => (term.Family, term.Code), Ancestors);
    }

    public ImmutableArray<Statute> Statutes { get; }

    /// <summary>All terms in file order.</summary>
    public ImmutableArray<Term> Terms { get; }

    public FrozenDictionary<(Family Family, string Code), Term> ByCode { get; }

    public FrozenDictionary<string, Leaf> Leaves { get; }

    public FrozenDictionary<string, Harm> Harms { get; }

    public FrozenDictionary<string, HarmChain> HarmChains { get; }

    public ImmutableArray<Crime> Crimes { get; }

    public FrozenDictionary<string, Defined> Definitions { get; }

    public ImmutableArray<BranchRule> Branches { get; }

    /// <summary>The statutes whose every section the pack accounts for.</summary>
    public ImmutableArray<MappedStatute> Maps { get; init; } = [];

    /// <summary>The pack's own texts in English.</summary>
    public EnglishTexts English { get; init; } = EnglishTexts.None;

    /// <summary>True when the code is the ancestor or lies under it.</summary>
    public bool IsUnder(Family family, string code, string ancestor) =>
        _ancestors.TryGetValue((family, code), out var all) && all.Contains(ancestor);

    /// <summary>True when the code is the ancestor or lies under it in some tree.</summary>
    public bool IsUnder(string code, string ancestor) =>
        code == ancestor || Enum.GetValues<Family>().Any(family => IsUnder(family, code, ancestor));

    public Agency? Agency(string? code) => code is null ? null : ByCode.GetValueOrDefault((Family.Agencies, code)) as Agency;

    public Activity? Activity(string? code) => code is null ? null : ByCode.GetValueOrDefault((Family.Activities, code)) as Activity;

    // Invariant: the reader has refused cycles, so the walk ends.
    private FrozenSet<string> Ancestors(Term term)
    {
        var found = new HashSet<string> { term.Code };
        var waiting = new Queue<string>(term.Under);
        while (waiting.TryDequeue(out var code))
        {
            if (found.Add(code) && ByCode.TryGetValue((term.Family, code), out var parent))
            {
                foreach (var above in parent.Under)
                {
                    waiting.Enqueue(above);
                }
            }
        }

        return found.ToFrozenSet();
    }
}

/// <summary>A statute and how its sections are cited.</summary>
internal sealed record Statute(string Abbreviation, string Number, string Name);

/// <summary>Whether two activities are independent branches within one agency (OSL 8:2), where that is settled.</summary>
internal sealed record BranchRule(string First, string Second, bool Independent, string? Source);

/// <summary>A statute that the pack maps, and the sections that are no rule of it.</summary>
internal sealed record MappedStatute(string Statute, ImmutableArray<Unruled> WithoutRule);

/// <summary>Sections that the pack gives no rule, and why.</summary>
internal sealed record Unruled(Provisions.Reach Places, string Reason);
