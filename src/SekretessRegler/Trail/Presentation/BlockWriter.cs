using System.Diagnostics;

namespace SekretessRegler.Trail;

/// <summary>Writes the blocks of a document in one format.</summary>
internal abstract class BlockWriter
{
    public void Write(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
        }
    }

    protected abstract void Write(Section section);

    protected abstract void Write(Bullets bullets);

    protected abstract void Write(Table table);

    protected abstract void Write(Statements statements);

    protected abstract void Write(Questions questions);

    protected abstract void Write(Steps steps);

    private void Write(Block block)
    {
        switch (block)
        {
            case Section section: Write(section); break;
            case Bullets bullets: Write(bullets); break;
            case Table table: Write(table); break;
            case Statements statements: Write(statements); break;
            case Questions questions: Write(questions); break;
            case Steps steps: Write(steps); break;
            default: throw new UnreachableException("The kinds of blocks are closed.");
        }
    }
}
