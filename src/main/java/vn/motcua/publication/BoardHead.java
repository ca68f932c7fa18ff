package vn.motcua.publication;

/**
 * What stands at the head of an agency's board besides its name; what is not known is empty.
 *
 * @param deskPlace where the one-stop desk is
 * @param petitionPlace who receives petitions about procedures, and where (NĐ 92/2017/NĐ-CP)
 * @param version the one seen; 0 = none was entered
 */
public record BoardHead(
    String deskPlace, String deskPhone, String petitionPlace, String petitionPhone, long version) {

  public static final BoardHead NONE = new BoardHead("", "", "", "", 0);
}
