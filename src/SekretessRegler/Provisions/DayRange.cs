namespace SekretessRegler.Provisions;

/// <summary>The days on which a wording is in force. First and last day are both included.</summary>
/// <remarks>A missing last day means until further notice. Whole days in the Swedish calendar. The default value covers no day.</remarks>
internal readonly record struct DayRange
{
    private readonly bool _defined;

    public DayRange(DateOnly firstDay, DateOnly? lastDay)
    {
        FirstDay = firstDay;
        LastDay = lastDay;
        _defined = true;
    }

    public DateOnly FirstDay { get; }

    public DateOnly? LastDay { get; }

    public bool Contains(DateOnly day) => _defined && day >= FirstDay && (LastDay is not { } last || day <= last);

    public override string ToString() =>
        LastDay is { } last ? $"{Days.Iso(FirstDay)}–{Days.Iso(last)}" : $"från {Days.Iso(FirstDay)}";
}
