/** The queue on the desk, and the page on which one of them is answered. */
@NullMarked
package vn.motcua.arrival.web;

import org.jspecify.annotations.NullMarked;
