using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>Reads the conditions that a leaf answers: faktum, bedömning, åtgärd, åberopande, rättsfråga.</summary>
internal sealed class LeafConditionReader(CodeBook codes, DiagnosticBag bag)
{
    public Condition? Read(string key, MappingReader mapping)
    {
        if (mapping.Scalar(key) is not { } code || Find(code, key) is not { } leaf)
        {
            return null;
        }

        var values = Values(leaf, code, mapping);
        return values.IsEmpty ? null : new AnswerTest(leaf.Code, values, mapping.YesNo("omvänt") ?? false);
    }

    public bool IsCrime(ScalarNode code)
    {
        if (!CodeBook.Check(code, codes.Leaves, FamilyWords.Of(LeafKind.Judgement).Unknown, bag))
        {
            return false;
        }

        if (!codes.Leaves[code.Text].IsCrime)
        {
            bag.Add(Messages.NotACrimeLeaf, code.Span, code.Text);
        }

        return codes.Leaves[code.Text].IsCrime;
    }

    private Leaf? Find(ScalarNode code, string key)
    {
        var expected = FamilyWords.Leaves.First(words => words.Condition == key);
        if (!codes.Leaves.TryGetValue(code.Text, out var leaf))
        {
            var known = codes.Leaves.Values.Where(one => expected.Kinds.Contains(one.Kind)).Select(one => one.Code);
            bag.AddNear(Messages.UnknownCode, code.Span, Spelling.Nearest(code.Text, known), expected.Unknown, code.Text);
            return null;
        }

        if (!expected.Kinds.Contains(leaf.Kind))
        {
            var actual = FamilyWords.Of(leaf.Kind);
            bag.Add(Messages.OtherLeafKind, code.Span, code.Text, actual.Name, actual.Condition);
            return null;
        }

        return leaf;
    }

    private ImmutableArray<string> Values(Leaf leaf, ScalarNode code, MappingReader mapping)
    {
        var allowed = leaf.IsCrime ? [.. codes.Crimes.Keys] : leaf.Values;
        if (mapping.ScalarList("är") is { } listed)
        {
            return [.. listed.Where(value => IsAllowed(value, leaf, allowed)).Select(value => value.Text)];
        }

        if (leaf.IsDay || !allowed.Contains(Leaf.Yes))
        {
            bag.Add(Messages.ValuesNeeded, code.Span, code.Text);
            return [];
        }

        return [Leaf.Yes];
    }

    private bool IsAllowed(ScalarNode value, Leaf leaf, ImmutableArray<string> allowed)
    {
        if (!allowed.Contains(value.Text))
        {
            bag.AddNear(
                Messages.NotAValue, value.Span, Spelling.Nearest(value.Text, allowed),
                value.Text, leaf.Code, string.Join(", ", allowed.Take(10)));
        }

        return allowed.Contains(value.Text);
    }
}
