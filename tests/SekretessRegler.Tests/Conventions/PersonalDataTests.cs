using System.Reflection;

namespace SekretessRegler.Tests.Conventions;

/// <summary>What ends up in a log by accident, a ToString or an exception, holds no personal data. An id can be a name.</summary>
public class PersonalDataTests
{
    // A diagnostic is written to be read by the author of the file, with the place that it holds; a receipt is about the pack.
    private static readonly Type[] SaysWhatItHolds = [typeof(Diagnostic), typeof(SourceSpan), typeof(PackReceipt)];

    private static readonly Type[] Data =
        [.. typeof(Examiner).Assembly.GetExportedTypes().Where(type => IsData(type) && !SaysWhatItHolds.Contains(type))];

    public static TheoryData<Type> Types => [.. Data];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_says_nothing_of_what_a_question_held(Type type) => SaysNothing(Marked.Of(type).ToString()!);

    [Fact]
    public void Every_type_that_a_question_and_a_decision_are_made_of_is_tried() =>
        Assert.Superset(
            new HashSet<Type> { typeof(Question), typeof(Person), typeof(Answer), typeof(Consent), typeof(Holder), typeof(Receiver), typeof(InformationItem), typeof(Decision), typeof(DecisionPart), typeof(TrailNode), typeof(Subject) },
            Data.ToHashSet());

    [Fact]
    public void A_mistake_in_a_question_is_thrown_without_the_words_of_the_question()
    {
        var question = (Question)Marked.Of(typeof(Question));
        var thrown = Assert.Throws<QuestionException>(() => Examiner.Default.Examine(question));
        Assert.Contains(thrown.Diagnostics, diagnostic => diagnostic.Text.Contains(Marked.Text, StringComparison.Ordinal));
        SaysNothing(thrown.Message);
        SaysNothing(thrown.ToString());
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_thrown_without_its_words()
    {
        var thrown = Assert.Throws<QuestionException>(() => QuestionFile.Parse($"{Marked.Text}: [{Marked.Text}", RulePack.Embedded, Marked.Text));
        SaysNothing(thrown.Message);
        SaysNothing(thrown.ToString());
    }

    [Fact]
    public void Exceptions_keep_no_data_beside_the_diagnostics() =>
        Assert.All([typeof(QuestionException), typeof(RulePackException)], type =>
            Assert.Equal("Diagnostics", Assert.Single(type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)).Name));

    private static void SaysNothing(string text) =>
        Assert.All(Marked.Traces, trace => Assert.DoesNotContain(trace, text, StringComparison.Ordinal));

    private static bool IsData(Type type) => type is { IsEnum: false, IsAbstract: false } && type.GetMethod("<Clone>$") is not null;
}
