using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Examination;
using SekretessRegler.Trail;

namespace SekretessRegler.Tests.Examination;

public class ConsentResolverTests
{
    private static readonly Consent Yes = new() { Person = "A", Given = true };

    [Fact]
    public void A_consent_by_the_person_is_a_yes() => Assert.Equal("ja", OfThePerson(Yes));

    [Fact]
    public void A_refusal_is_a_no() => Assert.Equal("nej", OfThePerson(Yes with { Given = false }));

    [Fact]
    public void Silence_is_presumed_to_be_no_consent()
    {
        var scene = Setting.Scene(Setting.Question(Setting.Person()));
        Assert.Equal("okänt", Truths.Name(new ConsentResolver(scene).Of(new(ByGuardians: false), scene.Persons[0]).Truth));
        Assert.Equal(ValueSet.Of(1), Assert.Single(scene.Variables).Presumed);
    }

    [Theory]
    [InlineData(-1, "okänt")]
    [InlineData(0, "okänt")]
    [InlineData(1, "ja")]
    public void A_consent_counts_until_the_day_it_is_withdrawn(int offset, string expected) =>
        Assert.Equal(expected, OfThePerson(Yes with { Withdrawn = Setting.Day.AddDays(offset) }));

    [Theory]
    [InlineData(-1, "ja")]
    [InlineData(0, "ja")]
    [InlineData(1, "okänt")]
    public void A_consent_counts_from_the_day_it_is_given(int offset, string expected) =>
        Assert.Equal(expected, OfThePerson(Yes with { Day = Setting.Day.AddDays(offset) }));

    [Fact]
    public void A_consent_to_another_receiver_item_or_purpose_is_silence()
    {
        Assert.Equal("ja", OfThePerson(Yes with { Receivers = ["polis"], Items = ["1"], Purposes = ["förebygga", "utreda"] }));
        Assert.Equal("okänt", OfThePerson(Yes with { Receivers = ["nämnd"] }));
        Assert.Equal("okänt", OfThePerson(Yes with { Items = ["2"] }));
        Assert.Equal("okänt", OfThePerson(Yes with { Purposes = ["annat"] }));
    }

    [Fact]
    public void A_consent_for_a_purpose_covers_nothing_without_a_purpose()
    {
        var scene = Setting.Scene(Setting.Question(Setting.Person()) with { Consents = [Yes with { Purposes = ["förebygga"] }], Purposes = [] });
        Assert.Equal("okänt", Truths.Name(new ConsentResolver(scene).Of(new(ByGuardians: false), scene.Persons[0]).Truth));
    }

    [Fact]
    public void A_refusal_to_another_receiver_refuses_nothing_here() =>
        Assert.Equal("ja", OfThePerson(Yes, Yes with { Given = false, Receivers = ["nämnd"] }));

    [Fact]
    public void A_refusal_outweighs_a_consent_to_the_same() =>
        Assert.Equal("nej", OfThePerson(Yes, Yes with { Given = false }));

    [Fact]
    public void Only_a_consent_that_covers_the_disclosure_makes_a_reservation_needed()
    {
        Assert.True(NeedsReservation(Yes with { Reservation = true }));
        Assert.False(NeedsReservation(Yes with { Reservation = true, Withdrawn = Setting.Day }));
        Assert.False(NeedsReservation(Yes with { Reservation = true, Given = false }, Yes));
    }

    [Fact]
    public void Nobody_consents_for_another_person() =>
        Assert.Equal("okänt", OfThePerson(Yes with { Person = "B" }, Yes with { By = ["B"] }));

    [Theory]
    [InlineData(true, true, "ja")]
    [InlineData(true, null, "okänt")]
    [InlineData(null, null, "okänt")]
    [InlineData(true, false, "nej")]
    [InlineData(null, false, "nej")]
    public void Two_guardians_must_both_consent(bool? first, bool? second, string expected) =>
        Assert.Equal(expected, OfTheGuardians([Guardian("M"), Guardian("P")], By("M", first), By("P", second)));

    [Fact]
    public void A_guardian_who_is_not_heard_is_silent() =>
        Assert.Equal("okänt", OfTheGuardians([Guardian("M"), Guardian("P")], By("M", true)));

    [Fact]
    public void The_childs_own_consent_is_not_the_guardians() => Assert.Equal("okänt", OfTheGuardians([], By("A", true)));

    private static Consent By(string giver, bool? given) => Yes with { By = [giver], Given = given };

    private static Person Guardian(string id) => new() { Id = id, Relations = ImmutableDictionary<string, string>.Empty.Add("A", "vårdnadshavare") };

    private static bool NeedsReservation(params Consent[] consents)
    {
        var scene = Setting.Scene(Setting.Question(Setting.Person()) with { Consents = [.. consents] });
        return new ConsentResolver(scene).NeedsReservation(scene.Persons[0]);
    }

    private static string OfThePerson(params Consent[] consents) => Of(new ConsentTest(ByGuardians: false), [], consents);

    private static string OfTheGuardians(ImmutableArray<Person> others, params Consent[] consents) => Of(new ConsentTest(ByGuardians: true), others, consents);

    private static string Of(ConsentTest test, ImmutableArray<Person> others, Consent[] consents)
    {
        var scene = Setting.Scene(Setting.Question(Setting.Person()) with { Consents = [.. consents], Others = others, Purposes = ["förebygga"] });
        return Truths.Name(new ConsentResolver(scene).Of(test, scene.Persons[0]).Truth);
    }
}
