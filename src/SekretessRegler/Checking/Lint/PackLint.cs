using SekretessRegler.Checking.Packs;

namespace SekretessRegler.Checking.Lint;

/// <summary>What can be seen in a pack without statute text.</summary>
internal static class PackLint
{
    public static void Check(CheckedPack pack)
    {
        WordsLint.Check(pack);
        WordingLint.Check(pack);
        RuleLint.Check(pack);
        CodeLint.Check(pack);
        CodeUseLint.Check(pack);
        QuestionLint.Check(pack);
        SelectorLint.Check(pack);
        JudgementLint.Check(pack);
        EnglishLint.Check(pack);
    }
}
