namespace SekretessRegler.Reading;

/// <summary>Reading cannot go on; the diagnostic is already in the bag.</summary>
internal sealed class ReadingStoppedException : Exception;
