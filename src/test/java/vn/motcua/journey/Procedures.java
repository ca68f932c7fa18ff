package vn.motcua.journey;

/** Procedures the stories are about. */
final class Procedures {

  /** Birth registration. */
  static final String WITH_PAPERS = "1.001193";

  static final String WITH_PAPERS_NAME = "Đăng ký khai sinh";

  private Procedures() {}
}
