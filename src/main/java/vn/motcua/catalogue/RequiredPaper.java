package vn.motcua.catalogue;

/**
 * One line of a procedure's checklist.
 *
 * @param id number of the line in its version, from 1; stable while the text is the same
 * @param originals how many originals; 0 = none
 * @param copies how many copies; 0 = none; both 0 = the source does not say
 * @param form name of the form to fill, empty when none
 * @param required false when it is asked only in some cases ("nếu có", "trường hợp …"): the clerk
 *     decides
 * @param condition the case in which it is asked, in the source's words; empty when required
 */
public record RequiredPaper(
    int id,
    String name,
    int originals,
    int copies,
    String form,
    boolean required,
    String condition) {

  /**
   * Whether it must be handed in through that channel: also when the condition is just that the
   * dossier comes that way ("nếu … lựa chọn nộp hồ sơ theo hình thức trực tiếp").
   */
  public boolean isRequired(Channel channel) {
    return required || condition.contains("nộp hồ sơ theo hình thức " + words(channel));
  }

  private static String words(Channel channel) {
    return switch (channel) {
      case COUNTER -> "trực tiếp";
      case ONLINE -> "trực tuyến";
      case POST -> "gửi";
    };
  }
}
