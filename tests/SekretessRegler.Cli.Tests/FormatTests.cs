using System.Text.Json;
using System.Xml;

namespace SekretessRegler.Cli.Tests;

/// <summary>Answers in the formats that people keep, and for others than the one who handles the case.</summary>
public class FormatTests
{
    public static TheoryData<string> Formats => ["text", "json", "markdown", "html"];

    [Fact]
    public void Markdown_is_what_the_library_writes() =>
        Assert.Equal(Answer("01").ToMarkdown(), Session.Run("prova", Session.Sample("01"), "--format", "markdown").Output);

    [Fact]
    public void HTML_is_what_the_library_writes() =>
        Assert.Equal(Answer("01").ToHtml(Language.English), Session.Run("prova", Session.Sample("01"), "--format", "html", "--sprak", "en").Output);

    [Fact]
    public void Several_files_and_days_stand_on_one_page_in_order()
    {
        var session = Session.Run("prova", Session.Sample("11"), Session.Sample("07"), "--datum", "2025-03-31", "--datum", "2026-01-16", "--format", "html");
        var page = new XmlDocument();
        page.LoadXml(session.Output[session.Output.IndexOf("<html", StringComparison.Ordinal)..]);
        Assert.Equal(
            ["Sekretessprövning exempel-11, 2025-03-31", "Sekretessprövning exempel-11, 2026-01-16", "Sekretessprövning exempel-07, 2025-03-31", "Sekretessprövning exempel-07, 2026-01-16"],
            page.SelectNodes("/html/body/main/article/header/h2")!.Cast<XmlNode>().Select(heading => heading.InnerText));
        Assert.Equal(2, page.SelectNodes("//h3[. = 'Vad som ändras mellan 2025-03-31 och 2026-01-16']")!.Count);
    }

    [Fact]
    public void Several_files_are_several_documents_of_Markdown() =>
        Assert.Equal(2, Session.Run("prova", Session.Sample("01"), Session.Sample("07"), "--format", "markdown").Output.Split('\n').Count(line => line.StartsWith("# ", StringComparison.Ordinal)));

    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    public void A_bad_question_takes_no_place_among_the_good(string format)
    {
        var both = Session.Run("prova", Session.Sample("18"), Session.Sample("01"), "--format", format);
        Assert.Equal(3, both.ExitCode);
        Assert.Contains("exempel-01", both.Output, StringComparison.Ordinal);
        Assert.Equal("", Session.Run("prova", Session.Sample("18"), "--format", format).Output);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void For_others_neither_file_nor_id_nor_person_is_named(string format)
    {
        var output = Session.Run("prova", Session.Sample("01"), Session.Sample("20"), "--format", format, "--for", "registret").Output;
        Assert.Contains(RulePack.Embedded.Hash, output, StringComparison.Ordinal);
        Assert.DoesNotMatch("exempel|yaml|handläggare 12|kriminellt nätverk|bara A\\b", output);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Two_days_for_the_register_tell_no_secrecy_of_a_person(string format)
    {
        var output = Session.Run("prova", Session.Sample("11"), "--datum", "2025-03-31", "--datum", "2025-04-01", "--format", format, "--for", "registret").Output;
        Assert.DoesNotContain("26:1, A", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_a_bad_question_are_not_told_to_others()
    {
        const string Question = "{ id: Märta, utlämnare: { myndighet: Märta } }";
        using var told = JsonDocument.Parse(Session.With(Question, "prova", "-", "--format", "json", "--for", "registret").Output);
        Assert.Equal(["version", "för", "fel"], told.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.DoesNotContain("Märta", told.RootElement.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("Märta", Session.With(Question, "prova", "-", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_receivers_are_asked_about_one_at_a_time()
    {
        var session = Session.Run("prova", Session.Sample("22"), "--for", "mottagare");
        Assert.Contains("fel SR0018: frågan har flera mottagare", session.Error, StringComparison.Ordinal);
        Assert.Equal("", session.Output);
        Assert.Equal(3, session.ExitCode);
    }

    private static Decision Answer(string sample) => Examiner.Default.Examine(QuestionFile.Parse(File.ReadAllText(Session.Sample(sample)), RulePack.Embedded));
}
