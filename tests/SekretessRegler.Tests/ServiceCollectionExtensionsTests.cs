using Microsoft.Extensions.DependencyInjection;
using SekretessRegler.Tests.Examination;
using SekretessRegler.Tests.Packs;

namespace SekretessRegler.Tests;

public class ServiceCollectionExtensionsTests
{
    [Fact]
    public void A_container_gives_one_examiner_over_the_embedded_pack()
    {
        using var provider = new ServiceCollection().AddSekretessRegler().BuildServiceProvider(validateScopes: true);
        var examiner = provider.GetRequiredService<Examiner>();
        Assert.Same(RulePack.Embedded, examiner.Pack);
        Assert.Same(examiner, provider.GetRequiredService<Examiner>());
        using var scope = provider.CreateScope();
        Assert.Same(examiner, scope.ServiceProvider.GetRequiredService<Examiner>());
    }

    [Fact]
    public void Adding_twice_is_adding_once() => Assert.Equal(
        new ServiceCollection().AddSekretessRegler().Count, new ServiceCollection().AddSekretessRegler().AddSekretessRegler().Count);

    [Fact]
    public void A_registered_pack_is_used()
    {
        using var provider = new ServiceCollection().AddSingleton(TestPack.Small).AddSekretessRegler().BuildServiceProvider();
        Assert.Same(TestPack.Small, provider.GetRequiredService<Examiner>().Pack);
    }

    [Theory]
    [InlineData("2026-01-31T22:59:59Z", "2026-01-31")]
    [InlineData("2026-01-31T23:00:00Z", "2026-02-01")]
    [InlineData("2026-03-29T21:59:59Z", "2026-03-29")]
    [InlineData("2026-03-29T22:00:00Z", "2026-03-30")]
    [InlineData("2026-10-25T22:59:59Z", "2026-10-25")]
    [InlineData("2026-10-25T23:00:00Z", "2026-10-26")]
    public void A_registered_clock_says_what_day_it_is_in_Sweden(string moment, string day)
    {
        using var provider = new ServiceCollection()
            .AddSingleton<TimeProvider>(new StoppedClock(DateTimeOffset.Parse(moment))).AddSekretessRegler().BuildServiceProvider();
        Assert.Equal(DateOnly.Parse(day), provider.GetRequiredService<Examiner>().Examine(Undated).Question.Day);
    }

    [Fact]
    public void A_day_in_the_question_is_kept_whatever_the_clock_says()
    {
        var day = new DateOnly(2026, 2, 1);
        var examiner = new Examiner(RulePack.Embedded, new StoppedClock(DateTimeOffset.UnixEpoch));
        Assert.Equal(day, examiner.Examine(Undated with { Day = day }).Question.Day);
    }

    private static Question Undated { get; } = QuestionFile.Parse("""
        utlämnare: { myndighet: socialnämnd, verksamhet: socialtjänst }
        mottagare: { myndighet: polismyndigheten, verksamhet: brottsförebyggande }
        uppgift: { kategorier: [personliga-förhållanden], rör: [{ id: A, ålder: 17 }] }
        """, RulePack.Embedded);
}
