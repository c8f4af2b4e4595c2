using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading.Questions;

/// <summary>Where in a question an answer stands.</summary>
internal enum AnswerPlace
{
    Question,
    Item,
    Person,
    OtherPerson,
    Receiver,
}

internal static class AnswerPlaces
{
    /// <summary>What the place settles by itself.</summary>
    public static About Settles(AnswerPlace place) => place switch
    {
        AnswerPlace.Item => About.Item,
        AnswerPlace.Person => About.Item | About.Person,
        AnswerPlace.OtherPerson => About.Person,
        AnswerPlace.Receiver => About.Receiver,
        _ => About.Nothing,
    };

    /// <summary>True when an answer about this can stand there: at the top, or where the place is one of what it is about.</summary>
    public static bool Allows(AnswerPlace place, About about) => place switch
    {
        AnswerPlace.Item => about.HasFlag(About.Item),
        AnswerPlace.Person or AnswerPlace.OtherPerson => about.HasFlag(About.Person),
        AnswerPlace.Receiver => about.HasFlag(About.Receiver),
        _ => true,
    };

    public static Words Name(AnswerPlace place) => place switch
    {
        AnswerPlace.Item => new("under en uppgift", "under an item"),
        AnswerPlace.Person or AnswerPlace.OtherPerson => new("under en person", "under a person"),
        AnswerPlace.Receiver => new("under en mottagare", "under a receiver"),
        _ => new("överst", "at the top"),
    };

    public static Words Name(About about)
    {
        Words[] all = [.. One(About.Item, "uppgift", "item"), .. One(About.Person, "person", "person"), .. One(About.Receiver, "mottagare", "receiver")];
        return all.Length == 0 ? new("hela frågan", "the whole question") : all.Aggregate((a, b) => a + new Words(" och ", " and ") + b);

        IEnumerable<Words> One(About flag, string swedish, string english) => about.HasFlag(flag) ? [new(swedish, english)] : [];
    }
}
