using System.Reflection;
using System.Text.RegularExpressions;
using SekretessRegler.Examination;
using SekretessRegler.Tests.Conventions;
using SekretessRegler.Tests.Differential;
using SekretessRegler.Tests.Packs;
using SekretessRegler.Tests.Samples;
using SekretessRegler.Tests.Snapshots;
using SekretessRegler.Trail;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Trail;

/// <summary>What the receiver and the register are told, and that nothing else reaches them in any format.</summary>
public class ExtractTests
{
    private const string Mark = "Hemligheten";
    private const string OtherMark = "Annan";
    private const int Seeds = 80;

    public static TheoryData<string, Audience> Samples
    {
        get
        {
            var data = new TheoryData<string, Audience>();
            foreach (var sample in Documents.Samples)
            {
                data.Add(sample, Audience.Receiver);
                data.Add(sample, Audience.Register);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_secret_of_a_sample_is_told(string sample, Audience audience) =>
        Assert.All(ForOne(QuestionFile.Parse(SampleFile.Text(sample), RulePack.Embedded), audience), question => TellsNothing(RulePack.Embedded, question, audience));

    [Theory]
    [InlineData(Audience.Receiver)]
    [InlineData(Audience.Register)]
    public void No_secret_of_any_question_is_told(Audience audience) => Assert.All(
        Enumerable.Range(0, Seeds).Select(Sample.Of),
        sample => Assert.All(ForOne(sample.Question, audience), question => TellsNothing(sample.Pack, question, audience)));

    [Fact]
    public void The_one_who_handles_the_case_is_told_the_secrets() => Assert.All(Documents.Samples.Take(3), sample => Assert.All(
        Formats(Examined(RulePack.Embedded, QuestionFile.Parse(SampleFile.Text(sample), RulePack.Embedded), Mark), Audience.CaseOfficer),
        text => Assert.Contains(Mark, text, StringComparison.Ordinal)));

    // Another birth date can be another answer, so it is looked for, not changed.
    [Fact]
    public void No_age_and_no_birth_date_is_told()
    {
        var text = SampleFile.Text("01-forsta-fragan.yaml").Replace("ålder: 17", "född: 2009-01-19", StringComparison.Ordinal);
        var decision = SampleFile.Examine(text);
        Assert.Contains("2009-01-19", decision.ToText(), StringComparison.Ordinal);
        Assert.All(Others.SelectMany(audience => Formats(decision, audience)), told => Assert.DoesNotMatch("2009-01-19|född|ålder|17 år", told));
    }

    // What the question says of the item, in the words of the vocabulary, is not told either.
    [Fact]
    public void The_receiver_is_told_nothing_of_categories_circumstances_roles_and_purposes()
    {
        foreach (var sample in Enumerable.Range(0, Seeds).Select(Sample.Of))
        {
            foreach (var question in ForOne(sample.Question, Audience.Receiver))
            {
                var decision = Examined(sample.Pack, question, Mark);
                var told = decision.ToText(audience: Audience.Receiver) + decision.ToJson(audience: Audience.Receiver);
                Assert.All(Words(question), word => Assert.DoesNotContain(word, told, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void An_extract_is_made_of_nothing_that_a_question_is_made_of() => Assert.Equal(
        [typeof(Audience), typeof(Bilingual), typeof(CoverageReason), typeof(ExtractPart), typeof(ExtractParty), typeof(ExtractProvision), typeof(ExtractSecrecy), typeof(Outcome), typeof(PackReceipt), typeof(ReceiverKind), typeof(SecrecyState)],
        MadeOf(typeof(Extract), []).Order(Comparer<Type>.Create((one, other) => string.CompareOrdinal(one.Name, other.Name))));

    [Fact]
    public void The_receiver_is_told_its_own_name_and_the_register_no_name()
    {
        var question = Besluten.Question with { Receivers = [Besluten.Question.Receivers[0] with { Name = Mark }] };
        var decision = Besluten.Allowed with { Question = question };
        Assert.All(Formats(decision, Audience.Receiver), text => Assert.Contains(Mark, text, StringComparison.Ordinal));
        Assert.All(Formats(decision, Audience.Register), text => Assert.DoesNotContain(Mark, text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_receiver_of_a_no_is_not_told_what_there_is_to_protect()
    {
        Assert.Equal("OSL 26:1", Assert.Single(Besluten.Refused.Deciding));
        Assert.All(Formats(Besluten.Refused, Audience.Receiver), text => Assert.DoesNotContain("26:1", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Several_receivers_are_never_told_of_each_other() =>
        Assert.Throws<ArgumentException>(() => Documents.Decision("22-flera-mottagare.yaml").ToText(audience: Audience.Receiver));

    [Fact]
    public void Who_is_not_said_is_the_register() => Assert.Equal(Audience.Register, default(Audience));

    [Fact]
    public Task What_the_receiver_is_told_as_JSON() => Verifier.Verify(Besluten.Allowed.ToJson(audience: Audience.Receiver));

    [Fact]
    public Task What_the_register_is_told_as_JSON() => Verifier.Verify(Besluten.Of(Besluten.Yes, Besluten.No).ToJson(audience: Audience.Register));

    [Fact]
    public Task What_the_receiver_is_told() => Verifier.Verify((Besluten.Allowed with { Rules = TestPack.Small }).ToText(audience: Audience.Receiver));

    [Fact]
    public Task What_the_register_is_told() => Verifier.Verify((Besluten.Of(Besluten.Yes, Besluten.No) with { Rules = TestPack.Small }).ToMarkdown(audience: Audience.Register));

    [Fact]
    public void Every_warning_of_the_engine_has_words_for_the_register()
    {
        var codes = SourceFiles.Library.SelectMany(file => Regex.Matches(file.Text, @"new Warning\(""([^""]+)""")).Select(match => match.Groups[1].Value).ToList();
        Assert.Contains("ogranskad", codes);
        Assert.All(codes.Append(BoundedExamination.Limit), code => Assert.Contains($"varning-{code}", ClosedWords.All));
    }

    private static IEnumerable<Audience> Others => [Audience.Receiver, Audience.Register];

    // Two questions that differ in nothing but their secrets are told alike, to the last character.
    private static void TellsNothing(RulePack pack, Question question, Audience audience)
    {
        var told = Formats(Examined(pack, question, Mark), audience);
        Assert.All(told, text => Assert.DoesNotContain(Mark, text, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(told, Formats(Examined(pack, question, OtherMark), audience));
    }

    // An extract for the receiver is for one of them.
    private static IEnumerable<Question> ForOne(Question question, Audience audience) =>
        audience == Audience.Register ? [question] : question.Receivers.Select(receiver => question with { Receivers = [receiver] });

    private static Decision Examined(RulePack pack, Question question, string mark) => new Examiner(pack).Examine(new Planted(mark).In(question));

    private static string[] Formats(Decision decision, Audience audience) =>
    [
        decision.ToText(Language.English, audience), decision.ToMarkdown(Language.Swedish, audience),
        decision.ToHtml(Language.Swedish, audience), decision.ToJson(audience: audience),
    ];

    private static IEnumerable<string> Words(Question question) =>
        [.. question.Purposes ?? [], .. question.Items.SelectMany(Words), .. question.Answers.Select(answer => answer.Code)];

    private static IEnumerable<string> Words(InformationItem item) =>
        [.. item.Categories, .. item.RelatesTo ?? [], .. item.Circumstances ?? [], .. item.DocumentKind is { } kind ? [kind] : Array.Empty<string>(), .. (item.Concerns ?? []).SelectMany(person => person.Roles ?? [])];

    private static HashSet<Type> MadeOf(Type type, HashSet<Type> found)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var held = Held(property.PropertyType);
            if (held.Namespace?.StartsWith("SekretessRegler", StringComparison.Ordinal) == true && found.Add(held))
            {
                MadeOf(held, found);
            }
        }

        return found;
    }

    private static Type Held(Type type) => type.IsGenericType ? Held(type.GetGenericArguments()[0]) : type;
}
