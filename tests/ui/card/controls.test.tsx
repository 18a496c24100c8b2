// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { callbacks, clearStage, click, preferences, root, send, show, speech } from './stage.tsx';

beforeEach(clearStage);

describe('the controls of the card', () => {
  it('is pinned by a click on it, but not on its buttons', () => {
    show();
    send('[data-action=copy]', click());
    expect(callbacks.onPin).not.toHaveBeenCalled();
    expect(callbacks.onCopy).toHaveBeenCalledWith('both');
    send('.text', click());
    expect(callbacks.onPin).toHaveBeenCalledOnce();
  });

  it.each(['copy-en', 'copy-zh', 'copy-tsv', 'copy-markdown'])('offers %s in its menu', (action) => {
    show();
    send('[data-action=copy-menu]', click());
    send(`[data-action=${action}]`, click());
    expect(callbacks.onCopy).toHaveBeenCalledWith(action.slice('copy-'.length));
    expect(root.querySelector('.menu')).toBeNull();
  });

  it('closes its menu first, then itself, at Escape', () => {
    show();
    const pressEscape = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    send('[data-action=copy-menu]', click());
    send('[data-action=copy-menu]', pressEscape());
    expect(root.querySelector('.menu')).toBeNull();
    expect(callbacks.onClose).not.toHaveBeenCalled();
    send('[data-action=copy-menu]', pressEscape());
    expect(callbacks.onClose).toHaveBeenCalledOnce();
  });

  it.each([
    ['copied', 'copiedAnnouncement'],
    ['copy-failed', 'copyFailed'],
  ] as const)('announces when copying has %s', (status, text) => {
    show({ status });
    expect(root.querySelector('[role=status]')?.textContent).toBe(text);
  });

  it('reads aloud in either language, and says when there is no voice', () => {
    show();
    send('[data-action=read-aloud]', click());
    send('[data-action=read-zh]', click());
    expect(speech.speak).toHaveBeenCalledWith('<b>销售额</b>4.16亿元。', 'zh', expect.any(Function));
    send('[data-action=stop-reading]', click());
    expect(speech.stop).toHaveBeenCalledOnce();
    act(() => speech.speak.mock.calls[0]?.[2]());
    speech.canSpeak.mockReturnValueOnce(false);
    send('[data-action=read-aloud]', click());
    send('[data-action=read-en]', click());
    expect(callbacks.onStatus).toHaveBeenCalledWith('no-voice');
  });

  it('changes the size of the text within its bounds', () => {
    show({ preferences: { ...preferences, textSize: 200 } });
    send('[data-action=text-size]', click());
    send('[data-action=larger]', click());
    expect(callbacks.onPreference).toHaveBeenLastCalledWith({ textSize: 200 });
    send('[data-action=smaller]', click());
    expect(callbacks.onPreference).toHaveBeenLastCalledWith({ textSize: 190 });
  });

  it('follows the pointer that drags its edge, however many moves come before it is drawn', () => {
    show();
    const edge = document.querySelector('[data-action=width]');
    Object.assign(edge as Element, { setPointerCapture: () => undefined });
    const pointer = (type: string, clientX: number) =>
      send('[data-action=width]', new PointerEvent(type, { clientX, buttons: 1, bubbles: true }));
    pointer('pointerdown', 400);
    for (const x of [390, 380, 370]) pointer('pointermove', x);
    expect(callbacks.onPreference).toHaveBeenLastCalledWith({ cardWidth: 370 });
    pointer('pointerdown', 500);
    pointer('pointermove', 510);
    expect(callbacks.onPreference).toHaveBeenLastCalledWith({ cardWidth: 410 });
  });

  it('is made wider and moved by arrow keys', () => {
    show({ pinned: true });
    send('[data-action=width]', new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    expect(callbacks.onPreference).toHaveBeenCalledWith({ cardWidth: 420 });
    send('[data-action=move]', new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
    expect(callbacks.onDrag).toHaveBeenCalledWith(0, -24);
    send('[data-action=move]', click());
    expect(callbacks.onSwitchSide).toHaveBeenCalledOnce();
  });

  it('does nothing for events that a script made', () => {
    show();
    for (const selector of ['[data-action=copy]', '[data-action=close]', '.text'])
      send(selector, click(), false);
    for (const callback of Object.values(callbacks)) expect(callback).not.toHaveBeenCalled();
  });
});
