/** What applicants were told, on the desk. */
@NullMarked
package vn.motcua.informing.web;

import org.jspecify.annotations.NullMarked;
