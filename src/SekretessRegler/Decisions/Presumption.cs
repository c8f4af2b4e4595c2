namespace SekretessRegler;

/// <summary>Something a no rests on: an act not done, a ground not invoked, an exemption not stated, or a gap.</summary>
/// <param name="Code">Code of the leaf, or the citation of a gap.</param>
/// <param name="Person">Id of the person it is about; null otherwise.</param>
/// <param name="Kind">åtgärd, åberopande, undantag or lucka.</param>
/// <param name="Text">One Swedish sentence.</param>
public sealed record Presumption(string Code, string? Person, string Kind, string Text)
{
    /// <summary>The sentence in English.</summary>
    public string English { get; init; } = "";

    /// <summary>Says nothing of whom it is about.</summary>
    public override string ToString() => nameof(Presumption);
}
