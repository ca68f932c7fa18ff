package vn.motcua.certification.model;

import vn.motcua.certification.BookKind;

/**
 * One kind of paper of a request, as typed at the counter; it takes one number of its book.
 *
 * @param paper name of the original, or of the document that is signed
 * @param pages pages of the original, 1–9999; 0 for a signature
 * @param pieces copies, or documents signed; 1–999; an electronic copy is one
 * @param signatures signatures in each document, 1–99; 0 for a copy
 * @param electronic whether the copy is a file, signed digitally (NĐ 45/2020/NĐ-CP art. 10)
 */
public record Line(
    BookKind kind, String paper, int pages, int pieces, int signatures, boolean electronic) {

  public static Line copy(String paper, int pages, int copies) {
    return new Line(BookKind.COPY, paper, pages, copies, 0, false);
  }

  public static Line electronicCopy(String paper, int pages) {
    return new Line(BookKind.COPY, paper, pages, 1, 0, true);
  }

  public static Line signature(String document, int signatures, int documents) {
    return new Line(BookKind.SIGNATURE, document, 0, documents, signatures, false);
  }
}
