using System.Collections.Immutable;
using SekretessRegler.Provisions;

namespace SekretessRegler.Checking.Statutes;

/// <summary>Reads the places that statute text refers to: «25 kap. 1 §, 2 § andra stycket och 3–5 §§».</summary>
/// <remarks>A chapter named holds for the sections after it until the enumeration ends; before it the own chapter does.</remarks>
internal sealed class ReferenceParser
{
    private readonly ReferenceTokens _tokens;
    private readonly Chapter? _ownChapter;
    private readonly List<Reference> _found = [];
    private int _at;

    private ReferenceParser(string text, Chapter? ownChapter) => (_tokens, _ownChapter) = (new(text), ownChapter);

    public static ImmutableArray<Reference> Parse(string text, Chapter? ownChapter)
    {
        var parser = new ReferenceParser(text, ownChapter);
        parser.Read();
        return [.. parser._found];
    }

    private void Read()
    {
        while (_at < _tokens.Count)
        {
            if (!_tokens.IsNumber(_at))
            {
                _at++;
                continue;
            }

            var (start, first) = (_at, _found.Count);
            Enumeration(ReferenceWords.SayLawOfSecrecy(_tokens, start));
            Attribute(first, ReferenceWords.SayNamedThere(_tokens, start));
            _at = Math.Max(_at, start + 1);
        }
    }

    // One enumeration: lists of numbers, each ended by «kap.» or «§», with commas and «och» between them.
    private void Enumeration(bool isSecrecy)
    {
        var chapter = _ownChapter;
        while (List() is { Count: > 0 } numbers)
        {
            if (_tokens.IsChapter(_at))
            {
                _at++;
                chapter = Chapters(numbers, isSecrecy) ?? _ownChapter;
            }
            else
            {
                Sections(numbers, chapter, isSecrecy);
            }

            if (!_tokens.IsNumber(_at) && !Next())
            {
                return;
            }
        }
    }

    // The numbers up to «kap.» or «§»; empty, and nothing read, when neither follows.
    private List<(string First, string Last)> List()
    {
        var (numbers, at) = (new List<(string, string)>(), _at);
        while (_tokens.IsNumber(at))
        {
            var range = _tokens[at + 1] == "-" && _tokens.IsNumber(at + 2);
            numbers.Add((_tokens[at], _tokens[range ? at + 2 : at]));
            at += range ? 3 : 1;
            if (_tokens.IsChapter(at) || _tokens.IsSection(at))
            {
                _at = at;
                return numbers;
            }

            at = PastSeparators(at);
        }

        return [];
    }

    private Chapter? Chapters(List<(string First, string Last)> numbers, bool isSecrecy)
    {
        var holdsSections = _tokens.IsNumber(_at);
        foreach (var (first, last) in holdsSections ? numbers[..^1] : numbers)
        {
            _found.Add(new(null, Chapter.Parse(first), Chapter.Parse(last), null, null, null, isSecrecy));
        }

        return holdsSections ? Chapter.Parse(numbers[^1].Last) : null;
    }

    private void Sections(List<(string First, string Last)> numbers, Chapter? chapter, bool isSecrecy)
    {
        _at++;
        var paragraphs = Paragraphs();
        foreach (var (first, last) in numbers[..^1])
        {
            _found.Add(new(null, chapter, chapter, first, last, null, isSecrecy));
        }

        foreach (var paragraph in paragraphs)
        {
            _found.Add(new(null, chapter, chapter, numbers[^1].First, numbers[^1].Last, paragraph, isSecrecy));
        }
    }

    // «andra stycket 3», «första och tredje styckena»; one null when the whole section is meant.
    private ImmutableArray<int?> Paragraphs()
    {
        var (found, at) = (ImmutableArray.CreateBuilder<int?>(), _at);
        while (_tokens.Ordinal(at) is { } ordinal)
        {
            found.Add(ordinal);
            at = PastSeparators(at + 1);
        }

        if (found.Count == 0 || _tokens[at] is not ("stycket" or "styckena"))
        {
            return [null];
        }

        _at = at + 1;
        PassItems();
        return found.ToImmutable();
    }

    private void PassItems()
    {
        if (_tokens.IsNumber(_at) && !_tokens.IsSection(_at + 1) && !_tokens.IsChapter(_at + 1))
        {
            _at += _tokens[_at + 1] == "-" ? 3 : 1;
        }

        if (_tokens.Ordinal(_at) is not null && _tokens[_at + 1] is "meningen")
        {
            _at += 2;
        }
    }

    // To the next number of the same enumeration, when there is one.
    private bool Next()
    {
        var at = PastSeparators(_at);
        if (at == _at || !_tokens.IsNumber(at))
        {
            return false;
        }

        _at = at;
        return true;
    }

    private int PastSeparators(int at)
    {
        while (_tokens.IsSeparator(at))
        {
            at++;
        }

        return at;
    }

    // What follows the enumeration says whose sections they are, all of them.
    private void Attribute(int first, bool isIndirect)
    {
        var other = ReferenceWords.OtherStatute(_tokens, _at);
        for (var i = first; i < _found.Count; i++)
        {
            _found[i] = _found[i] with { Statute = other?.Name, StatuteNumber = other?.Number, IsIndirect = isIndirect };
        }
    }
}
