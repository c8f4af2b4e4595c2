using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Differential;

/// <summary>Takes away from a pack and a question as long as the two examinations still differ.</summary>
internal static class Shrinking
{
    public static Sample Least(Sample sample)
    {
        var smaller = Smaller(sample).FirstOrDefault(Differs);
        return smaller is null ? sample : Least(smaller);
    }

    private static bool Differs(Sample sample)
    {
        try
        {
            return sample.Differences().Any();
        }
        catch (QuestionException)
        {
            // What is taken away may leave a name that nobody has.
            return false;
        }
    }

    private static IEnumerable<Sample> Smaller(Sample sample) =>
        Packs(sample.Pack).Select(pack => sample with { Pack = pack })
            .Concat(Questions(sample.Question).Select(question => sample with { Question = question }));

    private static IEnumerable<RulePack> Packs(RulePack pack) =>
        pack.Sections.SelectMany(section => Sections(section).Select(smaller => Changed(pack, section, smaller)))
            .Concat(pack.Sections.Where(section => !IsCovered(pack, section)).Select(section => Changed(pack, section, [])));

    // A covered secrecy that the pack lacks would be another case: a gap.
    private static bool IsCovered(RulePack pack, Section section) =>
        pack.Vocabulary.Terms.OfType<Activity>().SelectMany(activity => activity.Coverage ?? [])
            .Any(one => one.Secrecies.Contains(section.Citation));

    private static RulePack Changed(RulePack pack, Section old, Section[] now) =>
        new(pack.Version, pack.CurrentTo, pack.Hash, pack.Vocabulary, pack.Sections.SelectMany(one => one == old ? now : [one]));

    private static IEnumerable<Section[]> Sections(Section section)
    {
        var wording = section.Wordings[0];
        return from rule in wording.Rules
               from smaller in Rules(rule)
               select new[] { section with { Wordings = [wording with { Rules = wording.Rules.Replace(rule, smaller) }] } };
    }

    private static IEnumerable<Rule> Rules(Rule rule)
    {
        var parts = rule.Condition.Parts;
        return parts.Select(part => rule with { Condition = new AllOf(parts.Remove(part)) })
            .Concat(parts.SelectMany(part => part is AnyOf or Defined ? part.Parts : [])
                .Select(inner => rule with { Condition = new AllOf([inner]) }))
            .Concat(rule is SecrecyRule secrecy ? Secrecies(secrecy) : []);
    }

    private static IEnumerable<SecrecyRule> Secrecies(SecrecyRule rule) =>
        new[] { rule with { Displaces = null }, rule with { Bars = Reach.Nothing }, rule with { CalledForBy = null }, rule with { LongestYears = null }, rule with { HarmTest = HarmTest.Absolute } }
            .Where(smaller => smaller != rule);

    private static IEnumerable<Question> Questions(Question question) =>
        new[]
        {
            question with { Items = question.Items[..1] }, question with { Receivers = question.Receivers[..1] },
            question with { Others = [] }, question with { Consents = [] }, question with { SameAgency = false },
        }
        .Where(smaller => smaller.ToString() != question.ToString() || Size(smaller) < Size(question))
        .Concat(question.Answers.Select(one => question with { Answers = question.Answers.Remove(one) }))
        .Concat(question.Items[0].Concerns is { Length: > 1 } ? [WithItem(question, question.Items[0] with { Concerns = question.Items[0].Concerns!.Value[..1] })] : [])
        .Concat(question.Items[0].Answers.Select(one => WithItem(question, question.Items[0] with { Answers = question.Items[0].Answers.Remove(one) })))
        .Concat((question.Items[0].Concerns ?? []).SelectMany(person => person.Answers.Select(one => WithPerson(question, person, person with { Answers = person.Answers.Remove(one) }))));

    private static int Size(Question question) =>
        question.Items.Length + question.Receivers.Length + question.Others.Length + question.Consents.Length + (question.SameAgency == false ? 0 : 1);

    private static Question WithItem(Question question, InformationItem item) =>
        question with { Items = question.Items.SetItem(0, item) };

    private static Question WithPerson(Question question, Person old, Person now) =>
        WithItem(question, question.Items[0] with { Concerns = question.Items[0].Concerns!.Value.Replace(old, now) });
}
