package vn.motcua.certification.web;

import gg.jte.Content;

/**
 * The screen from which something of a request is printed.
 *
 * @param format on what it is printed
 */
public record PrintPage(String title, String format, Content body) {}
