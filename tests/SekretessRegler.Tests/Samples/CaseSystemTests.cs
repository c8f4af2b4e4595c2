using CaseSystem;

namespace SekretessRegler.Tests.Samples;

/// <summary>The console sample: asks until the answer is settled, and never prints a stack trace.</summary>
public class CaseSystemTests
{
    private readonly StringWriter _screen = new();

    [Fact]
    public void Nobody_at_the_screen_gives_the_answer_as_it_stands() =>
        Assert.Equal(Outcome.RequiresJudgement, Hold(TextReader.Null).Outcome);

    [Fact]
    public void An_officer_who_knows_nothing_gives_the_answer_as_it_stands() =>
        Assert.Equal(Outcome.RequiresJudgement, Hold(new Officer(_screen)).Outcome);

    [Fact]
    public void Judgements_lead_to_a_yes_that_names_its_provision()
    {
        var decision = Hold(new Officer(_screen, ("kommer att utöva brottslig verksamhet?", "ja"), ("olämpligt att uppgiften", "nej")));
        Assert.Equal(Outcome.MayBeDisclosed, decision.Outcome);
        Assert.Equal("OSL 10:18 a", Assert.Single(decision.Deciding));
    }

    [Fact]
    public void An_impossible_answer_is_told_and_asked_again()
    {
        Hold(new StringReader("kanske\nInget skäl.\n"));
        Assert.Contains("«kanske» är inget svar på", _screen.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_faulty_file_is_told_and_not_examined()
    {
        Assert.Null(new Questions(Examiner.Default, Desk(TextReader.Null)).Read([Path.Combine(SampleFile.Folder, "18-fel-med-flit.yaml")]));
        Assert.Contains("fel SR0601", _screen.ToString(), StringComparison.Ordinal);
    }

    private Decision Hold(TextReader input) => new Conversation(Examiner.Default, Desk(input)).Hold(Questions.OfTheOpenCase());

    private Desk Desk(TextReader input) => new(input, _screen, "handläggare 12");

    /// <summary>Replies to the questions that contain the words, knows nothing of the others, and has a reason for everything.</summary>
    private sealed class Officer(StringWriter screen, params (string Words, string Reply)[] replies) : TextReader
    {
        public override string ReadLine()
        {
            var seen = screen.ToString();
            return seen.EndsWith("Skäl: ", StringComparison.Ordinal) ? "Framgår av akten."
                : replies.FirstOrDefault(one => seen.Split("vet inte): ")[^2].Contains(one.Words, StringComparison.Ordinal)).Reply ?? "";
        }
    }
}
