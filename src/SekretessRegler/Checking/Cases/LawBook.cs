using System.Collections.Concurrent;
using SekretessRegler.Examination;

namespace SekretessRegler.Checking.Cases;

/// <summary>A pack with the law of each day that was asked about, sifted once.</summary>
internal sealed class LawBook(RulePack pack)
{
    private readonly ConcurrentDictionary<DateOnly, LawOnDay> _days = [];

    public RulePack Pack => pack;

    public LawOnDay On(DateOnly day) => _days.GetOrAdd(day, one => new(pack, one));

    /// <summary>The question's first item and receiver: a case is about one of each.</summary>
    public Scene Scene(Question question)
    {
        var day = question.Day ?? pack.CurrentTo;
        return new(pack, On(day), question, question.Items[0], question.Receivers[0], day);
    }
}
