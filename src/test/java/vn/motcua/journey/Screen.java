package vn.motcua.journey;

import com.microsoft.playwright.Browser.NewContextOptions;

/** The screens people sit before. */
enum Screen {
  /** The old PC at the counter. */
  DESK(1366, 768),
  /** A cheap phone. */
  PHONE(360, 740),
  /** The narrowest width WCAG 2.2 asks for (1.4.10). */
  NARROW(320, 640),
  /** The PC at 200 % (WCAG 1.4.4): half as many CSS pixels each way. */
  ENLARGED(683, 384);

  final int width;
  final int height;

  Screen(int width, int height) {
    this.width = width;
    this.height = height;
  }

  NewContextOptions options() {
    return new NewContextOptions().setViewportSize(width, height).setLocale("vi-VN");
  }
}
