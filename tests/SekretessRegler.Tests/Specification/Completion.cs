namespace SekretessRegler.Tests.Specification;

/// <summary>A value for each unknown met so far. Meeting a new one is remembered, so that it can be completed too.</summary>
internal sealed class Completion(IReadOnlyDictionary<Unknown, int> values, Func<Unknown, bool> takenForNo)
{
    /// <summary>The first unknown that was read and has no value yet.</summary>
    public Unknown? Missing { get; private set; }

    public int Read(Unknown unknown)
    {
        if (unknown.Size == 1 || takenForNo(unknown))
        {
            return 0;
        }

        if (!values.TryGetValue(unknown, out var value))
        {
            Missing ??= unknown;
        }

        return value;
    }
}
