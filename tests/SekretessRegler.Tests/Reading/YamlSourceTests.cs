using SekretessRegler.Diagnostics;
using SekretessRegler.Reading;

namespace SekretessRegler.Tests.Reading;

public sealed class YamlSourceTests
{
    private readonly DiagnosticBag _bag = new();

    [Fact]
    public void Every_key_and_value_knows_its_place()
    {
        var root = Mapping("a: 1\nb:\n  c: [x, yy]\n");
        var list = (ListNode)((MappingNode)root.Find("b")!.Value).Find("c")!.Value;

        Assert.Equal(new SourceSpan("f", 3, 3, 1), ((MappingNode)root.Find("b")!.Value).Find("c")!.KeySpan);
        Assert.Equal(new SourceSpan("f", 3, 10, 2), list.Items[1].Span);
    }

    [Theory]
    [InlineData("a\u030a")]
    [InlineData("a\u0308")]
    [InlineData("o\u0308")]
    public void A_decomposed_letter_is_composed_and_the_columns_after_it_stay_right(string letter)
    {
        var root = Mapping($"a: {{ b: {letter}r, c: 1 }}\n");
        var inner = (MappingNode)root.Find("a")!.Value;

        Assert.Equal(2, ((ScalarNode)inner.Find("b")!.Value).Text.Length);
        Assert.Equal(14, inner.Find("c")!.KeySpan.Column);
    }

    [Fact]
    public void A_decomposed_key_is_the_same_key()
    {
        Assert.NotNull(Mapping("utla\u0308mnare: x\n").Find("utlämnare"));
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("2026-02-01")]
    [InlineData("2009:40")]
    [InlineData("null")]
    public void A_value_is_text_however_it_looks(string text) =>
        Assert.Equal(text, ((ScalarNode)Mapping($"a: {text}\n").Find("a")!.Value).Text);

    [Fact]
    public void JSON_is_read_with_the_same_keys_and_places()
    {
        var root = Mapping("{\n\t\"a\":\"\\u00e5\\/\",\"b\":[true,{\"c\":1.5}]\n}");

        Assert.Equal("å/", ((ScalarNode)root.Find("a")!.Value).Text);
        Assert.Equal(new SourceSpan("f", 2, 17, 3), root.Find("b")!.KeySpan);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped() =>
        Assert.Equal("a: 1", SourceText.Decode([0xEF, 0xBB, 0xBF, .. "a: 1"u8], "f", _bag));

    private MappingNode Mapping(string text)
    {
        var root = YamlSource.Parse(text, "f", _bag);
        Assert.Empty(_bag.Sorted());
        return Assert.IsType<MappingNode>(root);
    }
}
