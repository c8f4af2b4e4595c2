namespace SekretessRegler.Cli;

/// <summary>The same question on another day.</summary>
internal static class OtherDay
{
    public static Question Of(Question question, DateOnly day) =>
        question.Day is null || question.Day == day
            ? question with { Day = day }
            : question with
            {
                Day = day,
                Items = [.. question.Items.Select(item => item with { Concerns = item.Concerns is { } persons ? [.. persons.Select(Ageless)] : null })],
                Others = [.. question.Others.Select(Ageless)],
            };

    // An age is that of the question's own day. On another day only a birth date says it: without one it is asked.
    private static Person Ageless(Person person) => person with { Age = null };
}
