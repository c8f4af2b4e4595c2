using System.Collections.Immutable;
using SekretessRegler.Checking.Cases;
using SekretessRegler.Checking.Derivation;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;

namespace SekretessRegler.Checking.Mutation;

/// <summary>Runs the cases of a section against each change of its conditions, until one notices.</summary>
internal sealed class MutantRun(RulePack pack, CancellationToken cancellation)
{
    /// <summary>How many changes were tried, and those that no case notices, in statute order.</summary>
    public (int Tried, ImmutableArray<Diagnostic> Survivors) Of(ImmutableArray<SectionCases> sections)
    {
        var mutants = new Mutants(pack.Vocabulary).Of(sections);
        var survives = new bool[mutants.Length];
        Parallel.For(0, mutants.Length, new() { CancellationToken = cancellation }, index => survives[index] = !mutants[index].Rules.Any(IsNoticed));
        return (mutants.Length, [.. mutants.Where((_, index) => survives[index]).Select(Survivor)]);
    }

    private static Diagnostic Survivor(Mutant mutant) =>
        Messages.Survivor.At(mutant.Span, Words.None, mutant.Rules[0].Original.Rule.Name, mutant.Name, mutant.Change);

    private bool IsNoticed(MutatedRule mutated)
    {
        var section = mutated.Make();
        var book = new LawBook(With(section));
        var rule = mutated.Original.Rule.In(section);
        return Likeliest(mutated).Any(one => !one.Holds(RuleStanding.Of(new(book, one.Question), rule, one.Whom)))
            || mutated.Section.Asked.Any(one => rule.IsInForceOn(one.Question.Day!.Value) && new CaseRunner(book).Run(one.Case, one.Question) is not null);
    }

    // A case derived from the very condition notices first.
    private static IEnumerable<DerivedCase> Likeliest(MutatedRule mutated) =>
        mutated.Original.Derived.OrderBy(one => ReferenceEquals(one.Place?.Leaf, mutated.Place?.Leaf) ? 0 : 1);

    private RulePack With(Section changed) => new(
        pack.Version, pack.CurrentTo, pack.Hash, pack.Vocabulary,
        pack.Sections.Select(section => section.Citation == changed.Citation ? changed : section));
}
