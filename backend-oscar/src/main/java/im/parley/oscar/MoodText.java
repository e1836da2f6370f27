// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

/**
 * What an ICQ user says about its mood to those who ask.
 *
 * @param title in a word or two
 * @param text further; may be empty
 */
public record MoodText(String title, String text) {}
