package vn.motcua.publication;

/** What agencies say at the head of their boards. */
public interface BoardHeads {

  /** {@link BoardHead#NONE} where nobody entered anything. */
  BoardHead head(long agencyId);
}
