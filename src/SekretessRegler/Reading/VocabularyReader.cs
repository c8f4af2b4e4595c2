using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>Reads all vocabulary files of a pack: first every code, then the conditions that use them.</summary>
internal sealed class VocabularyReader
{
    private readonly DiagnosticBag _bag;
    private readonly CodeBook _codes = new();
    private readonly ILookup<string, SourceEntry> _sources;

    public VocabularyReader(IEnumerable<SourceFile> files, DiagnosticBag bag)
    {
        _bag = bag;
        _sources = files.SelectMany(file => new MappingReader(file.Root, file.Path, bag, VocabularyKeys.File).Entries).ToLookup(entry => entry.Key);
        ReadStatutes();
        Reaches = new(_codes.Statutes, bag);
        CheckCount("verksamheter");
        CheckCount("brott");
        ReadTerms();
        ReadLeaves();
        new CrimeReader(_codes, Reaches, bag).Read(Entries("brott"));
        ReadHarms();
        Conditions = new(_codes, Reaches, bag);
        ReadDefinitions();
        new BranchReader(_codes, bag).Read(_sources["grenar"]);
    }

    public CodeBook Codes => _codes;

    public ReachReader Reaches { get; }

    public ConditionReader Conditions { get; }

    public PackVocabulary Build(EnglishTexts english)
    {
        var terms = new TermConditionReader(Conditions, Reaches, _bag);
        var sources = FamilyWords.Terms.SelectMany(family => Entries(family.Key)).ToDictionary(entry => entry.Value.Span, entry => entry.Value);
        return new(
            _codes.Statutes, _codes.Terms.Select(term => terms.Complete(term, sources[term.Span])), _codes.Leaves.Values,
            _codes.Harms.Values, _codes.Crimes.Values, _codes.Definitions.Values, _codes.Branches)
        {
            Maps = new MapReader(Reaches, _bag).Read(Entries("karta")), English = english,
        };
    }

    private ImmutableArray<SourceEntry> Entries(string family) =>
        [.. _sources[family].SelectMany(entry => new MappingReader(entry.Value, family, _bag).Entries)];

    private void ReadStatutes()
    {
        foreach (var entry in Entries("författningar"))
        {
            var mapping = new MappingReader(entry.Value, entry.Key, _bag, VocabularyKeys.Statute);
            var statute = new Statute(entry.Key, mapping.RequiredText("beteckning"), mapping.RequiredText("namn"));
            if (IsNew(entry, _codes.Statutes.Any(one => one.Abbreviation == entry.Key), "författningar"))
            {
                _codes.Statutes.Add(statute);
            }
        }
    }

    private void ReadTerms()
    {
        foreach (var (key, family, _) in FamilyWords.Terms)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var entry in Entries(key).Where(entry => IsNew(entry, !seen.Add(entry.Key), key)))
            {
                _codes.Terms.Add(TermReader.Read(entry, family, _bag));
            }
        }

        new TermTree(_codes, _bag).Check(FamilyWords.Terms.SelectMany(family => Entries(family.Key).Select(entry => (family.Family, entry))));
    }

    private void ReadLeaves()
    {
        foreach (var words in FamilyWords.Leaves)
        {
            foreach (var entry in Entries(words.Family).Where(entry => IsNew(entry, _codes.Leaves.ContainsKey(entry.Key), words.Family)))
            {
                _codes.Leaves[entry.Key] = LeafReader.Read(entry, words.Kinds[0], _bag);
            }
        }

        CheckDayLeaves();
    }

    // «dag» beside «värden: brott» names the fact that says on which day the deed was done.
    private void CheckDayLeaves()
    {
        var days = _codes.Leaves.Where(leaf => leaf.Value.IsDay).ToDictionary();
        foreach (var entry in FamilyWords.Leaves.SelectMany(words => Entries(words.Family)))
        {
            if ((entry.Value as MappingNode)?.Find("dag")?.Value is ScalarNode { Text.Length: > 0 } day)
            {
                CodeBook.Check(day, days, FamilyWords.Of(LeafKind.Fact).Unknown, _bag);
            }
        }
    }

    private void ReadHarms()
    {
        var harms = new HarmReader(_bag);
        foreach (var entry in Entries("skador").Where(entry => IsNew(entry, IsAnswered(entry.Key), "skador")))
        {
            _codes.Harms[entry.Key] = harms.Read(entry);
        }
    }

    // Harms are answered beside judgements, so the two cannot share a code.
    private bool IsAnswered(string code) => _codes.Harms.ContainsKey(code) || _codes.Leaves.ContainsKey(code);

    private void ReadDefinitions()
    {
        foreach (var entry in Entries("definitioner").Where(entry => IsNew(entry, _codes.DefinitionSources.ContainsKey(entry.Key), "definitioner")))
        {
            _codes.DefinitionSources[entry.Key] = entry;
        }

        foreach (var code in _codes.DefinitionSources.Keys)
        {
            Conditions.Definition(code);
        }
    }

    // Which activity and which crime are questions too, with every code as a possible answer.
    private void CheckCount(string family)
    {
        if (Entries(family).Length > ReadingLimits.Choices)
        {
            _bag.Add(Messages.TooManyValues, _sources[family].First().KeySpan, ReadingLimits.Choices);
        }
    }

    private bool IsNew(SourceEntry entry, bool exists, string family)
    {
        if (exists)
        {
            _bag.Add(Messages.DuplicateCode, entry.KeySpan, entry.Key, family);
        }

        return !exists;
    }
}
