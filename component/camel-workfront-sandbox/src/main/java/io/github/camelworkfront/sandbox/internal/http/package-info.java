/**
 * Plain HTTP, knowing nothing of Workfront: what a request holds, what an answer is, and the Jetty server between the two.
 *
 * <p>Start with {@link io.github.camelworkfront.sandbox.internal.http.HttpService}; only {@code SandboxServer}, {@code FrontHandler}
 * and {@code AnswerSender} know Jetty, and the reader of uploads, which uses its multipart parser.
 */
package io.github.camelworkfront.sandbox.internal.http;
