using System.Collections.Immutable;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading.Shapes;

/// <summary>What a key holds: the closed set of what a reader can ask for.</summary>
internal abstract record Content
{
    private protected Content()
    {
    }

    public static Content Text { get; } = new TextContent();

    public static Content Day { get; } = new DayContent();

    public static Content YesNo { get; } = new YesNoContent();

    /// <summary>True or false, in what the program writes.</summary>
    public static Content Flag { get; } = new FlagContent();

    /// <summary>Whatever the place it points to holds.</summary>
    public static Content Anything { get; } = new AnyContent();

    public static Content Texts { get; } = new ListContent(Text);

    /// <summary>A list that says something: it cannot be empty.</summary>
    public static Content SomeOf(Content one) => new ListContent(one, Least: 1);

    public static Content List(Content one) => new ListContent(one);

    public static Content OneOrList(Content one) => new EitherContent([.. one is EitherContent either ? either.All : [one], new ListContent(one)]);

    public static Content Either(params ImmutableArray<Content> all) => new EitherContent(all);

    public static Content Number(int least, int most) => new NumberContent(least, most);

    public static Content Word(Choices choices) => new WordContent(choices);

    /// <summary>The content, or null in what the program writes.</summary>
    public static Content OrNull(Content one) => new NullableContent(one);

    /// <summary>A code of the vocabulary.</summary>
    public static Content Code(params ImmutableArray<string> families) => new CodeContent(families);

    public static Content Code(params ImmutableArray<Family> families) => new CodeContent([.. families.Select(FamilyWords.Key)]);

    public static Content Part(Shape shape) => new PartContent(() => shape);

    /// <summary>A part that can hold itself, found when it is asked for.</summary>
    public static Content Part(Func<Shape> shape) => new PartContent(shape);

    /// <summary>Keys that the author chooses.</summary>
    public static Content Table(Content of) => new TableContent(of, null);

    /// <summary>Keys that are codes of a family of the vocabulary.</summary>
    public static Content Table(Content of, params ImmutableArray<string> families) => new TableContent(of, new(families));

    /// <summary>This content as what a reader takes it for; null when it is something else.</summary>
    public virtual T? As<T>()
        where T : Content => this as T;
}

internal abstract record ScalarContent : Content;

internal sealed record TextContent : ScalarContent;

internal sealed record DayContent : ScalarContent;

internal sealed record YesNoContent : ScalarContent;

internal sealed record NumberContent(int Least, int Most) : ScalarContent;

internal sealed record WordContent(Choices Choices) : ScalarContent;

internal sealed record CodeContent(ImmutableArray<string> Families) : ScalarContent;

internal sealed record ListContent(Content One, int Least = 0) : Content;

internal sealed record PartContent(Func<Shape> Shape) : Content;

internal sealed record TableContent(Content Of, CodeContent? Keys) : Content;

internal sealed record AnyContent : Content;

internal sealed record FlagContent : Content;

internal sealed record NullableContent(Content One) : Content;

internal sealed record EitherContent(params ImmutableArray<Content> All) : Content
{
    public override T? As<T>()
        where T : class => All.Select(one => one.As<T>()).FirstOrDefault(one => one is not null);
}
