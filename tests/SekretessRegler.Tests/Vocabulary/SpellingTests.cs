using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Vocabulary;

public sealed class SpellingTests
{
    private static readonly (string, string)[] Known = [("polismyndigheten", "polismyndigheten"), ("polisen", "polismyndigheten"), ("tullverket", "tullverket")];

    [Theory]
    [InlineData("polisen", "polismyndigheten")]
    [InlineData("POLISEN", "polismyndigheten")]
    [InlineData("tulverket", "tullverket")]
    [InlineData("tullvreket", "tullverket")]
    [InlineData("tull", "tullverket")]
    [InlineData("skatteverket-i-solna", null)]
    [InlineData("X", null)]
    public void The_nearest_spelling_is_a_synonym_a_slip_or_a_beginning(string word, string? nearest) =>
        Assert.Equal(nearest, Spelling.Nearest(word, Known));

    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("ab", "ba", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("samma", "samma", 0)]
    public void A_swap_of_neighbours_is_one_slip(string a, string b, int distance) => Assert.Equal(distance, Spelling.Distance(a, b));
}
