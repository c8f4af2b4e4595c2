namespace SekretessRegler.Reading;

/// <summary>How large a file or a question may be. Past a limit reading stops with a diagnostic, never with a crash.</summary>
internal static class ReadingLimits
{
    /// <summary>Bytes of one file.</summary>
    public const int FileBytes = 1024 * 1024;

    /// <summary>Levels of keys and lists within each other.</summary>
    public const int Depth = 32;

    /// <summary>Texts, lists and mappings in one file.</summary>
    public const int Nodes = 100_000;

    /// <summary>Characters of one text.</summary>
    public const int ScalarLength = 10_000;

    /// <summary>Entries of one list or mapping.</summary>
    public const int ListLength = 10_000;

    /// <summary>Activities of a pack, and crimes: each is a possible answer to one question.</summary>
    public const int Choices = 255;

    /// <summary>Files of one pack.</summary>
    public const int FilesPerPack = 5_000;
}
