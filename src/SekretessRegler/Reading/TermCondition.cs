using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>A condition that matches codes of the vocabulary, and everything under them.</summary>
internal sealed record TermCondition(string Name, Field Field, string Meaning, string Example, params ImmutableArray<Family> Families)
{
    public Key Key => new(Name, Content.SomeOf(One), Meaning, Example);

    private Content One => Field == Field.Standing
        ? Content.Either(Content.Code(Families), Content.Word(ConditionKeys.GivenStandings))
        : Content.Code(Families);
}

/// <summary>A condition that matches words of the format itself.</summary>
internal sealed record ClosedCondition(string Name, Field Field, string Meaning, params string[] Words)
{
    public Choices<int> Choices { get; } = new([.. Words.Select((word, place) => (word, place))]);

    public Key Key => new(Name, Content.OneOrList(Content.Word(Choices)), Meaning, Words[0]);
}
