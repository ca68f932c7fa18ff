package vn.motcua.dossier.paper;

/**
 * A line of the list of papers handed in.
 *
 * @param electronic files instead of paper
 * @param note {@code đã đối chiếu, trả lại}; empty when none
 */
public record HandedPaper(String name, int originals, int copies, int electronic, String note) {

  /** The name and, in brackets, the note. */
  public String description() {
    return note.isEmpty() ? name : name + " (" + note + ")";
  }

  /** {@code 02}; a dash for what was only shown and given back. */
  public String quantity() {
    var pieces = originals + copies + electronic;
    return pieces == 0 ? "–" : OfficialWords.twoDigits(pieces);
  }

  /** {@code Bản chính}; with numbers when kinds are mixed. */
  public String kind() {
    var kinds = Integer.signum(originals) + Integer.signum(copies) + Integer.signum(electronic);
    if (kinds > 1) {
      return OfficialWords.pieces(originals, copies, electronic);
    }
    if (originals > 0) {
      return "Bản chính";
    }
    if (copies > 0) {
      return "Bản sao";
    }
    return electronic > 0 ? "Bản điện tử" : "Xuất trình";
  }
}
