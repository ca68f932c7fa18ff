package vn.motcua.scan.text;

/**
 * A word found on a page.
 *
 * @param text composed (NFC), not blank
 * @param left pixels from the left edge
 * @param top pixels from the upper edge
 * @param width pixels
 * @param height pixels
 * @param confidence 0 to 100, as Tesseract says
 */
public record Word(String text, int left, int top, int width, int height, double confidence) {}
