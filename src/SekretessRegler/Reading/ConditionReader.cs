using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>Reads a condition (villkor). A mistaken part gives a diagnostic and a condition that is never true.</summary>
internal sealed class ConditionReader(CodeBook codes, ReachReader reaches, DiagnosticBag bag)
{
    private const int DeepestGroup = 2;

    private static readonly Condition Never = new AnyOf([]);

    private readonly LeafConditionReader _leaves = new(codes, bag);
    private readonly HashSet<string> _opened = new(StringComparer.Ordinal);

    public Condition Read(SourceNode node) => Read(node, groups: 0);

    /// <summary>A definition of the vocabulary, read when it is first used.</summary>
    public Defined? Definition(string code)
    {
        if (codes.Definitions.TryGetValue(code, out var known))
        {
            return known;
        }

        if (!codes.DefinitionSources.TryGetValue(code, out var source))
        {
            return null;
        }

        if (!_opened.Add(code))
        {
            bag.Add(Messages.DefinitionOfItself, source.KeySpan, code);
            return new(code, Never);
        }

        var mapping = new MappingReader(source.Value, code, bag, VocabularyKeys.Definition);
        var meaning = mapping.Node("villkor") is { } condition ? Read(condition) : Never;
        return codes.Definitions[code] = new(code, meaning);
    }

    /// <summary>Which person a relation looks at: the same one (the default) or any.</summary>
    public static bool AnyPerson(MappingReader mapping) => mapping.Choice<bool>(ConditionKeys.Person.Name) ?? false;

    private Condition Read(SourceNode node, int groups)
    {
        var mapping = new MappingReader(node, "villkor", bag, ConditionKeys.Shape);
        var kinds = mapping.Entries.Where(entry => ConditionKeys.Kinds.Contains(entry.Key)).ToList();
        if (kinds is not [var kind])
        {
            SayNotOne(mapping, kinds);
            return Never;
        }

        return Kind(kind, mapping, groups) with { Anchor = Anchor(mapping, kind) };
    }

    private void SayNotOne(MappingReader mapping, List<SourceEntry> kinds)
    {
        // An unknown key has been reported already; saying that none is left would repeat it.
        if (kinds.Count > 1 || mapping.IsMapping && mapping.Entries.All(entry => ConditionKeys.Beside.Contains(entry.Key)))
        {
            var found = kinds.Count == 0 ? new Words("ingenting", "nothing") : string.Join(", ", kinds.Select(kind => $"«{kind.Key}»"));
            bag.Add(Messages.NotOneCondition, kinds.LastOrDefault()?.KeySpan ?? mapping.Span, found);
        }
    }

    private Anchor Anchor(MappingReader mapping, SourceEntry kind) =>
        new(mapping.Text("ord"), mapping.Number("stycke"), mapping.Text("punkt"), kind.KeySpan);

    private Condition Kind(SourceEntry kind, MappingReader mapping, int groups) => kind.Key switch
    {
        "alla" => new AllOf(Group(kind, mapping, groups)),
        "någon" => new AnyOf(Group(kind, mapping, groups)),
        "inte" => new Not(Read(kind.Value, groups)),
        "någon-annan" => new SomeOtherPerson(Read(kind.Value, groups)),
        "definition" => Definition(mapping),
        "ålder" => Age(mapping),
        "samtycke" => mapping.Choice<bool>(kind.Key) is { } guardians ? new ConsentTest(guardians) : Never,
        "samma-huvudman" => mapping.YesNo(kind.Key) is { } same ? same ? new SamePrincipalTest() : new Not(new SamePrincipalTest()) : Never,
        "uppgiftsskyldighet" => mapping.Choice<bool>(kind.Key) is not null ? new DutyTest() : Never,
        "brott" => Crime(mapping),
        "sekretess" => Secrecy(mapping),
        _ when ConditionKeys.Terms.TryGetValue(kind.Key, out var terms) => Terms(mapping, terms),
        _ when ConditionKeys.Closed.TryGetValue(kind.Key, out var closed) => Closed(kind, closed),
        _ => _leaves.Read(kind.Key, mapping) ?? Never,
    };

    private ImmutableArray<Condition> Group(SourceEntry kind, MappingReader mapping, int groups)
    {
        var items = mapping.Items(kind.Key) ?? [];
        if (items.IsEmpty && kind.Value is ListNode)
        {
            bag.Add(Messages.EmptyGroup, kind.Value.Span, kind.Key);
        }

        if (groups == DeepestGroup)
        {
            bag.Add(Messages.NestedTooDeep, kind.KeySpan);
        }

        return items.IsEmpty ? [Never] : [.. items.Select(item => Read(item, groups + 1))];
    }

    private Condition Definition(MappingReader mapping) =>
        mapping.Scalar("definition") is { } code && CodeBook.Check(code, codes.DefinitionSources, FamilyWords.UnknownDefinition, bag)
            ? Definition(code.Text) ?? Never
            : Never;

    private Condition Age(MappingReader mapping)
    {
        var age = mapping.Mapping("ålder");
        if (age?.Number("under") is { } under)
        {
            return new AgeTest(under, Under: true);
        }

        if (age is { Entries.IsEmpty: true, IsMapping: true })
        {
            bag.Add(Messages.MissingKey, age.Span, "under");
        }

        return age?.Number("minst") is { } least ? new AgeTest(least, Under: false) : Never;
    }

    private Condition Terms(MappingReader mapping, TermCondition terms)
    {
        var listed = mapping.ScalarList(terms.Name) ?? [];
        ImmutableArray<string> known =
        [
            .. listed.Where(code => terms.Field == Field.Standing && ConditionKeys.GivenStandings.Words.Contains(code.Text) || codes.Check(code, bag, terms.Families.AsSpan()))
                .Select(code => code.Text),
        ];
        if (listed.IsEmpty && mapping.Node(terms.Name) is ListNode { Items.IsEmpty: true })
        {
            bag.Add(Messages.EmptyGroup, mapping.ValueSpan(terms.Name), terms.Name);
        }

        return known.IsEmpty ? Never : new TermTest(terms.Field, known);
    }

    private Condition Closed(SourceEntry kind, ClosedCondition closed)
    {
        var items = kind.Value is ListNode list ? list.Items : [kind.Value];
        ImmutableArray<string> known =
        [
            .. items.Select(item => Scalars.Text(item, kind.Key, bag)).OfType<ScalarNode>()
                .Where(word => closed.Choices.Read(word, bag) is not null).Select(word => word.Text),
        ];
        return known.IsEmpty ? Never : new TermTest(closed.Field, known);
    }

    private Condition Crime(MappingReader mapping)
    {
        var crime = mapping.Mapping("brott");
        if (crime?.Scalar("av") is not { } leaf || !_leaves.IsCrime(leaf))
        {
            return Never;
        }

        Reach? places = crime.ScalarList("lagrum") is { } selectors ? reaches.Read(selectors) : null;
        return new CrimeTest(
            leaf.Text, crime.Number("lägsta-straff-minst"), crime.Number("högsta-straff-minst"),
            crime.YesNo("fängelse"), places, mapping.YesNo("omvänt") ?? false);
    }

    private Condition Secrecy(MappingReader mapping)
    {
        var secrecy = mapping.Mapping("sekretess");
        return secrecy is not null && secrecy.Choice<bool>("läge") is { } secret
            ? new SecrecyTest(reaches.Read(secrecy.ScalarList("lagrum") ?? []), secret, AnyPerson(secrecy))
            : Never;
    }
}
