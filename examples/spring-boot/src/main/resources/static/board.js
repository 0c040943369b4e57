'use strict';

// How often the page asks the application, in milliseconds. Workfront is not asked by it.
const PERIOD = 2000;
const LATE_SHOWN = 12;

/** An element with a class and children; text stays text, whatever somebody called a task. */
function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function show(id, rows, none) {
  const list = document.getElementById(id);
  list.replaceChildren(...(rows.length ? rows : [element('li', 'none', none)]));
}

function row(chip, title, note) {
  const text = element('div', 'text', element('strong', '', title));
  if (note) text.append(element('small', '', note));
  return element('li', '', ...(chip ? [text, chip] : [text]));
}

function days(count) {
  return count < 1 ? 'since today' : count === 1 ? '1 day' : `${count} days`;
}

function lateTask(task) {
  return row(element('span', 'chip late', days(task.days)), task.name, [task.project, task.who].filter(Boolean).join(', '));
}

function waitingProof(proof) {
  const chip = proof.deadline ? element('span', 'chip deadline', `due ${proof.deadline}`) : null;
  return row(chip, proof.name, `version ${proof.version}, ${proof.owner}`);
}

function happening(one) {
  const time = new Date(one.at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' });
  return element('li', '', element('span', `chip ${one.how}`, one.how), element('div', 'text', one.text, element('small', '', time)));
}

function lateTasks(tasks) {
  const rows = tasks.slice(0, LATE_SHOWN).map(lateTask);
  if (tasks.length > LATE_SHOWN) rows.push(element('li', 'none', `and ${tasks.length - LATE_SHOWN} more`));
  return rows;
}

function render(board) {
  document.getElementById('late-count').textContent = board.lateTasks.length;
  document.getElementById('waiting-count').textContent = board.waitingProofs.length;
  document.getElementById('heard').textContent = board.heard;
  show('late', lateTasks(board.lateTasks), 'Nothing is late.');
  show('waiting', board.waitingProofs.map(waitingProof), 'No proof waits.');
  show('happenings', board.happenings.map(happening), 'Nothing has changed since the start.');
}

function renderHealth(status) {
  const pill = document.getElementById('health');
  pill.textContent = status === 'UP' ? 'Workfront answers' : status === 'DOWN' ? 'Workfront does not answer' : 'The application does not answer';
  pill.className = `pill ${status === 'UP' ? 'up' : 'down'}`;
}

async function refresh() {
  try {
    render(await (await fetch('api/board')).json());
    const health = await (await fetch('actuator/health')).json();
    renderHealth(health.components.camelHealth.status);
  } catch (e) {
    renderHealth('GONE');
  }
  setTimeout(refresh, PERIOD);
}

refresh();
