using SekretessRegler.Reading.Questions;
using SekretessRegler.Tests.Packs;

namespace SekretessRegler.Tests.Reading;

public sealed class QuestionFileTests
{
    private const string Smallest = """
        id: ärende-17
        datum: 2026-02-01
        utlämnare: { myndighet: socialnämnd, namn: Socialnämnden i Ekstad, huvudman: Ekstads kommun, verksamhet: socialtjänst }
        mottagare: { myndighet: polismyndigheten, verksamhet: brottsförebyggande }
        uppgift:
          kategorier: [personliga-förhållanden]
          beskrivning: Umgås med äldre ungdomar i ett kriminellt nätverk
          rör:
            - { id: A, ålder: 17 }
        syfte: [förebygga-brott]
        initiativ: eget
        fakta:
          uppgiften-angår-misstanke-om-begånget-brott: nej
        bedömningar:
          konkret-risk-för-brottslig-verksamhet: { svar: ja, motivering: "…", av: "handläggare 12" }
          olämpligt-att-lämna-ut: { svar: nej, motivering: "…", av: "handläggare 12" }
        """;

    [Fact]
    public void The_smallest_useful_file_of_the_contract_is_read()
    {
        var question = Parse(Smallest);

        Assert.Equal("ärende-17", question.Id);
        Assert.Equal(new DateOnly(2026, 2, 1), question.Day);
        Assert.Equal(17, question.Items[0].Concerns!.Value[0].Age);
        Assert.Equal(["nej", "ja", "nej"], question.Answers.Select(answer => answer.Value));
        Assert.Equal("handläggare 12", question.Answers[1].By);
    }

    [Fact]
    public void JSON_has_the_same_keys()
    {
        var question = Parse("""
            {"datum":"2026-02-01","utlämnare":{"myndighet":"socialnämnd"},"mottagare":[{"enskild":"privatperson","är":"A"}],
             "uppgift":{"kategorier":["hälsa"],"rör":[{"id":"A","ålder":17}]},"syfte":[]}
            """);

        Assert.Equal(ReceiverKind.PrivatePerson, question.Receivers[0].Kind);
        Assert.Equal(17, question.Items[0].Concerns!.Value[0].Age);
    }

    [Fact]
    public void An_empty_list_states_none_and_a_key_left_out_is_unknown()
    {
        var question = Parse(Smallest.Replace("syfte: [förebygga-brott]", "syfte: []"));

        Assert.Empty(question.Purposes!.Value);
        Assert.Null(question.Items[0].RelatesTo);
    }

    [Fact]
    public void Unknown_said_in_words_is_the_same_as_silence()
    {
        var question = Parse(Smallest.Replace("brott: nej", "brott: okänt").Replace("ålder: 17", "född: okänt").Replace("initiativ: eget", "initiativ: okänt"));

        Assert.DoesNotContain(question.Answers, answer => answer.Code == "uppgiften-angår-misstanke-om-begånget-brott");
        Assert.Null(question.Items[0].Concerns!.Value[0].Born);
        Assert.Null(question.Initiative);
    }

    [Fact]
    public void Every_further_key_of_the_contract_is_read()
    {
        var question = Parse("""
            datum: 2026-02-01
            utlämnare: { myndighet: socialnämnd, orgnr: 212000-0001 }
            mottagare:
              - { myndighet: polismyndigheten, orgnr: 202100-0076, samma-myndighet: nej, åtgärder: { begäran-av-mottagaren: ja } }
              - { enskild: privatperson, är: A, vårdnadshavare-för: [B], ställning: [part] }
              - { utländsk: ja, motsvarar: polismyndigheten }
            uppgifter:
              - id: x
                kategorier: [hälsa]
                identifierbar: ja
                hänför-sig-till: [beslut]
                omständigheter: [hot-eller-våld]
                handling: { slag: journal, datum: 2020-01-01 }
                kommer-från: [polismyndigheten, { myndighet: socialnämnd, verksamhet: socialtjänst }]
                fakta: { gärningsdag: 2026-01-10, brottets-form: försök }
                bedömningar: { misstänkt-brott: { svar: misshandel, motivering: m, av: h } }
                rör:
                  - { id: A, slag: fysisk, född: 2008-11-30, roll: [misstänkt], relationer: { B: vårdnadshavare } }
                  - { id: B, fakta: { närstående: { svar: ja, mot: A } }, bedömningar: { men: { svar: kan-antas, motivering: m, av: h, gäller: alla, sekretess: [OSL 26:1] } } }
            andra: [{ id: C, slag: juridisk }]
            åberopanden: { nödvändigt-för-att-fullgöra-egen-verksamhet: { svar: nej, gäller: alla } }
            samtycken: [{ person: A, av: [A, B], svar: ja, uppgifter: [x], mottagare: [polismyndigheten], syfte: [förebygga-brott], dag: 2026-01-10, förbehåll: ja, återkallat: 2026-01-20 }]
            """);

        var item = question.Items[0];
        Assert.Equal([ReceiverKind.Agency, ReceiverKind.PrivatePerson, ReceiverKind.ForeignAgency], question.Receivers.Select(one => one.Kind));
        Assert.Equal(["polismyndigheten", "socialnämnd"], item.Origin!.Value.Select(origin => origin.Agency));
        Assert.Equal(("journal", new DateOnly(2020, 1, 1)), (item.DocumentKind, item.DocumentDay));
        Assert.Equal("vårdnadshavare", item.Concerns!.Value[0].Relations!["B"]);
        Assert.Equal("A", item.Concerns.Value[1].Answers[0].Toward);
        Assert.Equal("OSL 26:1", Assert.Single(item.Concerns.Value[1].Answers[1].Secrecies));
        Assert.True(question.Consents[0] is { Given: true, Reservation: true });
        Assert.Equal(PersonKind.Legal, question.Others[0].Kind);
    }

    [Theory]
    [InlineData("2026-02-02", true)]
    [InlineData("2026-02-03", false)]
    public void Without_a_day_the_age_is_checked_on_the_day_it_is_in_Sweden(string today, bool agrees)
    {
        var text = Smallest.Replace("datum: 2026-02-01\n", "").Replace("ålder: 17", "ålder: 17, född: 2008-02-03");
        var clock = new FixedClock(DateTimeOffset.Parse(today + "T12:00:00Z", System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(agrees, QuestionFile.TryParse(text, TestPack.Small, null, clock, out _, out _));
    }

    [Theory]
    [InlineData(17)]
    [InlineData(18)]
    public void On_the_disputed_day_somebody_born_on_29_February_can_have_either_age(int age) =>
        Parse(Smallest.Replace("2026-02-01", "2026-02-28").Replace("ålder: 17", $"ålder: {age}, född: 2008-02-29"));

    [Fact]
    public void A_judgement_for_all_can_stand_at_the_top() =>
        Parse(Smallest.Replace("ålder: 17 }", "ålder: 17 }\n    - { id: B }").Replace("av: \"handläggare 12\"", "av: h, gäller: alla"));

    [Fact]
    public void A_question_built_in_code_meets_the_same_check_without_places()
    {
        var question = Parse(Smallest);
        var wrong = question with { Holder = question.Holder with { Agency = "polisen" } };

        var found = Assert.Single(QuestionCheck.Check(wrong, TestPack.Small));
        Assert.Equal(("SR0601", 0), (found.Code, found.Span.Line));
    }

    [Fact]
    public void The_message_of_the_exception_repeats_no_words_of_the_question()
    {
        var exception = Assert.Throws<QuestionException>(() => QuestionFile.Parse(Smallest.Replace("id: A", "id: A, namn: Kim"), TestPack.Small));

        Assert.DoesNotContain("namn", exception.Message, StringComparison.Ordinal);
        Assert.Equal("SR0120", exception.Diagnostics.Single().Code);
    }

    private static Question Parse(string text)
    {
        QuestionFile.TryParse(text, TestPack.Small, "fråga.yaml", out var question, out var diagnostics);
        Assert.Empty(diagnostics);
        return question!;
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
