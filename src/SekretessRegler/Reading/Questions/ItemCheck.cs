using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading.Questions;

/// <summary>Checks the items: what they are, what they relate to, where they came from.</summary>
internal static class ItemCheck
{
    public static void Check(Question question, CheckedQuestion context)
    {
        if (question.Items.IsEmpty)
        {
            context.Bag.Add(Messages.NoItem, question.Span);
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < question.Items.Length; i++)
        {
            var (item, path) = (question.Items[i], $"uppgifter[{i}]");
            if (!ids.Add(item.Id))
            {
                context.Bag.Add(Messages.ItemTwice, context.Places.Or($"{path}.id", item.Span), item.Id);
            }

            Item(item, path, context);
        }
    }

    private static void Item(InformationItem item, string path, CheckedQuestion context)
    {
        if (item.Categories.IsDefault)
        {
            context.Bag.Add(Messages.CategoriesMissing, item.Span);
        }

        context.Codes(item.Categories, $"{path}.kategorier", Family.Categories);
        context.Codes(item.RelatesTo, $"{path}.hänför-sig-till", Family.Relations);
        context.Codes(item.Circumstances, $"{path}.omständigheter", Family.Circumstances);
        context.Code(item.DocumentKind, $"{path}.handling.slag", Family.DocumentKinds);
        for (var i = 0; i < (item.Origin?.Length ?? 0); i++)
        {
            PartyCheck.Holder(item.Origin!.Value[i], $"{path}.kommer-från[{i}]", context);
        }

        new AnswerCheck(context).Check(item.Answers, AnswerPlace.Item, path, item.Concerns?.Length ?? 0);
    }
}
