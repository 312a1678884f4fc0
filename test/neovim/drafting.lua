-- A drafter at work in Neovim. The recipe is the drafter's init.lua, so that nothing here starts the server.
-- Each thing tried writes one line that starts with `ok` or `not ok` into a file; the last line is `done`. The first that
-- fails is the last, since each goes on from where the one before it ended.

local patience = 15000

local outcome = assert(io.open(vim.env.ENGROSS_OUTCOME, 'w'))

local function say(...)
  outcome:write(table.concat({ ... }), '\n')
  outcome:flush()
end

local function try(title, check)
  local fine, why = xpcall(check, debug.traceback)
  say(fine and 'ok ' or 'not ok ', title, fine and '' or ('\n' .. tostring(why)))
  if not fine then
    vim.cmd('cquit')
  end
end

local function equal(found, wanted)
  if not vim.deep_equal(found, wanted) then
    error('found ' .. vim.inspect(found) .. ', wanted ' .. vim.inspect(wanted), 2)
  end
end

--- Lets Neovim go about its work until `read` returns something, and returns that.
local function eventually(wanted, read)
  local found
  vim.wait(patience, function()
    found = read()
    return found ~= nil
  end, 10)
  if found == nil then
    error('waited in vain for ' .. wanted .. '; the findings are ' .. vim.inspect(vim.diagnostic.get(0)), 2)
  end
  return found
end

local function findings(count)
  return eventually(count .. ' findings', function()
    local all = vim.diagnostic.get(0)
    return #all == count and all or nil
  end)
end

local function press(keys)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), 'mx', false)
end

--- The text that a finding marks in the buffer; its columns count bytes.
local function marked(finding)
  local lines = vim.api.nvim_buf_get_text(0, finding.lnum, finding.col, finding.end_lnum, finding.end_col, {})
  return table.concat(lines, '\n')
end

--- Takes the code action at the caret whose title holds some words, as a drafter picks it from the list.
local function take(words)
  local offered
  local select = vim.ui.select
  vim.ui.select = function(items, options, choose)
    offered = vim.tbl_map(options.format_item, items)
    for index, title in ipairs(offered) do
      if title:find(words, 1, true) then
        return choose(items[index], index)
      end
    end
    choose(nil, nil)
  end
  press('gra')
  eventually('a list of repairs', function()
    return offered
  end)
  vim.ui.select = select
  return offered
end

local function floating()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
    end
  end
end

local function line(number)
  return vim.api.nvim_buf_get_lines(0, number - 1, number, false)[1]
end

for path in vim.env.ENGROSS_RECIPES:gmatch('[^\n]+') do
  try('its recipe can be read as Lua: ' .. vim.fn.fnamemodify(path, ':t:r'), function()
    assert(loadfile(path))
  end)
end

try('a slip is told where it stands, past letters that are longer in bytes', function()
  local slip = findings(1)[1]
  equal(slip.message, 'the words say 600 but the figures say 650')
  equal(marked(slip), 'Six Hundred')
  equal({ slip.lnum, slip.severity, slip.source }, { 4, vim.diagnostic.severity.ERROR, 'engross' })
end)

try('K shows the amount in words and in figures', function()
  press('gg/Six Hundred<CR>K')
  local text = eventually('a hover', floating)
  assert(text:find('650', 1, true) and text:find('600', 1, true), text)
  press('<C-w>o')
end)

try('gra offers both repairs, and the one taken rewrites the words', function()
  press('gg/Six Hundred<CR>')
  local offered = take('words')
  assert(#offered >= 2, vim.inspect(offered))
  eventually('the repair', function()
    return line(5):find('Six Hundred Fifty (650) shares', 1, true)
  end)
  findings(0)
end)

try('what is typed is judged', function()
  press('gg/(650)<CR>lcw700<Esc>')
  local slip = findings(1)[1]
  equal(slip.message, 'the words say 650 but the figures say 700')
  -- An undo would take back the repair too: to Neovim all that a script does is one change.
  press('gg/(700)<CR>lcw650<Esc>')
  assert(line(5):find('Six Hundred Fifty (650) shares', 1, true), line(5))
  findings(0)
end)

try('a Markdown draft is read as Markdown, by the same server', function()
  vim.cmd('edit second.md')
  equal(vim.bo.filetype, 'markdown')
  equal(marked(findings(1)[1]), 'Thirty')
  local get = vim.lsp.get_clients or vim.lsp.get_active_clients
  equal(#get(), 1)
end)

try('a whole folder is checked into the quickfix list', function()
  vim.cmd('wall')
  vim.cmd('Engross .')
  local found = vim.tbl_map(function(item)
    return { vim.fn.bufname(item.bufnr), item.lnum, item.col, item.type, (item.text:gsub('%s+', ' ')) }
  end, vim.fn.getqflist())
  local message = 'the words say 30 but the figures say 45 amount-mismatch'
  equal(found, { { 'second.md', 3, 23, 'e', message } })
end)

say('done')
vim.cmd('qall!')
