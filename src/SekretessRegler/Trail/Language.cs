namespace SekretessRegler;

/// <summary>The language of a trail. The law, and so the default, is Swedish.</summary>
public enum Language
{
    /// <summary>Swedish (sv).</summary>
    Swedish,

    /// <summary>English (en).</summary>
    English,
}
